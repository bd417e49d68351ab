package io.tidu.evidence.ui;

import com.vaadin.flow.component.html.Span;
import io.tidu.evidence.Validity;
import io.tidu.evidence.ValidityPeriod;
import java.util.List;
import java.util.function.BiFunction;

/** Says of a document until when it holds; one that holds no longer, or not for long, stands out. */
public final class ValidityTag extends Span {

    public ValidityTag(Validity validity) {
        setText(text(validity, this::getTranslation));
        addClassNames(classes(validity).toArray(String[]::new));
        setTitle(getTranslation("evidence.validity.saidBy", validity.saidBy()));
    }

    /**
     * The words, for screens that are drawn otherwise.
     *
     * @param words a text by its key and what stands in it
     */
    public static String text(Validity validity, BiFunction<String, Object[], String> words) {
        return words.apply(validity.state().messageKey() + suffix(validity.period()), days(validity.period()));
    }

    public static List<String> classes(Validity validity) {
        return switch (validity.state()) {
            case HOLDS -> List.of("tidu-tag");
            case ENDS_SOON, NOT_YET -> List.of("tidu-tag", "unknown");
            case ENDED -> List.of("tidu-tag", "unmet");
        };
    }

    private static String suffix(ValidityPeriod period) {
        return period.until() == null ? ".unlimited" : "";
    }

    private static Object[] days(ValidityPeriod period) {
        return new Object[] {String.valueOf(period.until()), String.valueOf(period.from())};
    }
}
