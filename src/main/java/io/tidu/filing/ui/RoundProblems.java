package io.tidu.filing.ui;

import com.vaadin.flow.component.shared.HasValidationProperties;
import io.tidu.filing.RoundField;
import io.tidu.filing.RoundRefused;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells what a dialog about a round lacks, and what of it was refused, at the field it is about. */
class RoundProblems {

    private final FilingWords words;
    private final Map<RoundField, HasValidationProperties> fields = new EnumMap<>(RoundField.class);
    private final List<HasValidationProperties> marked = new ArrayList<>();

    RoundProblems(FilingWords words) {
        this.words = words;
    }

    void at(RoundField field, HasValidationProperties component) {
        fields.put(field, component);
    }

    /** @return whether something was marked as missing */
    boolean missing() {
        return !marked.isEmpty();
    }

    void clear() {
        marked.forEach(field -> mark(field, ""));
        marked.clear();
    }

    void missing(HasValidationProperties field) {
        say(field, words.say("filing.ui.roundList.missing"));
    }

    private void say(HasValidationProperties field, String problem) {
        mark(field, problem);
        marked.add(field);
    }

    /** @return what came of it; null if it was refused and that is told at its field */
    <T> @Nullable T trying(Supplier<T> act) {
        try {
            return act.get();
        } catch (RoundRefused refused) {
            var field = refused.field().map(fields::get).orElseThrow(() -> refused);
            say(field, words.say(refused.messageKey(), refused.arguments().toArray()));
            return null;
        }
    }

    private static void mark(HasValidationProperties field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
    }
}
