package io.tidu.ladder.ui;

import io.tidu.ladder.Content;
import io.tidu.ladder.Figure;
import io.tidu.ladder.Unit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a number is made of, by the key that says so. */
enum QuantityKind {
    FIGURE,
    SHARE,
    SUM,
    MEAN,
    GROWTH,
    MEAN_GROWTH,
    COMPOUND_GROWTH;

    private static final List<String> OTHER_KEYS = List.of("in", "years");

    static QuantityKind of(Content quantity) {
        return Stream.of(values())
                .filter(kind -> quantity.find(kind.code()).isPresent())
                .findFirst()
                .orElse(FIGURE);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean hasYears() {
        return this == SUM || this == MEAN || this == MEAN_GROWTH || this == COMPOUND_GROWTH;
    }

    boolean takes(Figure figure) {
        return figure.numeric() && (this == FIGURE || this == SHARE || figure.yearly());
    }

    Unit unit(Figure figure) {
        return this == FIGURE || this == SUM || this == MEAN ? figure.unit() : Unit.PERCENT;
    }

    /** The quantity under this kind in place of the one that stood there. */
    Content.Mapping put(Content.Mapping into, Figure figure) {
        var result = into;
        for (var kind : values()) {
            result = result.without(kind.code());
        }
        for (var key : OTHER_KEYS) {
            result = result.without(key);
        }
        result = result.with(code(), Content.text(figure.code()));
        if (this == SHARE) {
            result = result.with("in", into.find("in").orElse(Content.text("revenue")));
        }
        return hasYears() ? result.with("years", into.find("years").orElse(Content.text("2"))) : result;
    }
}
