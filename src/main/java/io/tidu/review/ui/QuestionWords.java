package io.tidu.review.ui;

import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingView;
import io.tidu.filing.check.CheckRule;
import io.tidu.filing.check.Place;
import io.tidu.filing.check.Question;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How questions, figures and places are called on the screen. */
record QuestionWords(FilingView view, Say say, Locale locale) {

    /** Translates. */
    @FunctionalInterface
    interface Say {
        String text(String key, Object... arguments);
    }

    String say(String key, Object... arguments) {
        return say.text(key, arguments);
    }

    /** The rule, and the figure it is about. */
    String title(Question question, @Nullable CheckRule rule) {
        var name = rule == null ? question.rule() : rule.clause().name().in(locale);
        var field = question.field();
        return field == null ? name : say("review.question.title", name, name(field));
    }

    String text(Question question) {
        return say(question.messageKey(), question.arguments().toArray());
    }

    /** What a rule rests on and how sure that is. */
    String clause(CheckRule rule) {
        var clause = rule.clause();
        var certainty = say(clause.certainty().messageKey());
        return clause.certainty().hasDocument()
                ? say("review.question.clause", clause.text().in(locale), clause.document(), certainty)
                : say("review.question.noClause", clause.text().in(locale), certainty);
    }

    String name(FieldPath path) {
        var label =
                view.form().field(path).map(field -> field.label().in(locale)).orElse(path.code());
        return path instanceof FieldPath.Yearly yearly
                ? say("review.question.ofYear", label, String.valueOf(yearly.year()))
                : label;
    }

    String place(Place place) {
        return say("review.question.place", place.slot().value(), place.fileName(), String.valueOf(place.page()));
    }

    /** Where there is hardly any room. */
    String beside(Place place) {
        return say("review.question.beside.page", String.valueOf(place.page()));
    }

    /** Where there is little room. */
    String page(Place place) {
        return say("review.question.page", place.slot().value(), String.valueOf(place.page()));
    }
}
