package io.tidu.ladder;

import io.tidu.shared.FullWidth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which changed firms to list.
 *
 * @param change null for all
 * @param county first digits of the county code; null for all
 * @param text part of the name or of the credit code; null for all
 */
public record ChangedFilter(
        @Nullable Change change,
        @Nullable String county,
        @Nullable String text) {

    public ChangedFilter {
        text = text == null || text.isBlank() ? null : FullWidth.fold(text).strip();
    }

    public ChangedFilter(@Nullable Change change, @Nullable String county) {
        this(change, county, null);
    }

    public static final ChangedFilter ALL = new ChangedFilter(null, null);

    boolean accepts(Change of, String in) {
        return (change == null || change == of) && (county == null || in.startsWith(county));
    }

    boolean isCalled(Population.Firm firm) {
        return text == null
                || FullWidth.fold(firm.name()).contains(text)
                || firm.creditCode().contains(text.toUpperCase(Locale.ROOT));
    }
}
