package io.tidu.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number in a draft that can be changed by itself: a limit, the limit or the points of a band, a count of years.
 *
 * @param path where it stands, from the content it was found in
 * @param key what it is, as the file calls it: {@code limit}, {@code years}, {@code points}, {@code pass} …; of a band {@code bands}
 * @param value as typed
 * @param figure what it limits, if the rule around it names a figure
 * @param unit as the file writes it; null if it names none
 */
public record DraftNumber(
        List<String> path,
        String key,
        String value,
        @Nullable Figure figure,
        @Nullable String unit) {

    private static final List<String> FIGURE_KEYS =
            List.of("figure", "share", "sum", "mean", "growth", "mean_growth", "compound_growth");

    public DraftNumber {
        path = List.copyOf(path);
    }

    /** Every number inside, in the order of the text. */
    static List<DraftNumber> in(Content content) {
        var numbers = new ArrayList<DraftNumber>();
        collect(content, List.of(), "", new Around(null, null), numbers);
        return numbers;
    }

    private record Around(@Nullable Figure figure, @Nullable String unit) {

        Around inside(Content content) {
            var of = content.find("of").orElse(content);
            var named = FIGURE_KEYS.stream()
                    .map(of::textOf)
                    .map(Figure::of)
                    .flatMap(Optional::stream)
                    .findFirst();
            return named.map(found -> new Around(found, blankToNull(content.textOf("unit"))))
                    .orElse(this);
        }

        private static @Nullable String blankToNull(String text) {
            return text.isBlank() ? null : text;
        }
    }

    private static void collect(
            Content content, List<String> path, String key, Around around, List<DraftNumber> numbers) {
        switch (content) {
            case Content.Text(var value) -> {
                if (isNumber(value)) {
                    numbers.add(new DraftNumber(path, key, value, around.figure(), around.unit()));
                }
            }
            case Content.Sequence(var items) -> {
                for (int index = 0; index < items.size(); index++) {
                    collect(items.get(index), plus(path, String.valueOf(index)), key, around, numbers);
                }
            }
            case Content.Mapping mapping -> {
                var inside = around.inside(mapping);
                mapping.keys().forEach((name, value) -> collect(value, plus(path, name), name, inside, numbers));
            }
        }
    }

    static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
    }

    private static List<String> plus(List<String> path, String next) {
        var longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }
}
