package io.tidu.ladder.ui;

import io.tidu.ladder.Content;
import io.tidu.ladder.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways to score a form offers, which are all there are. */
enum ScoringKind {
    BANDS_FROM,
    BANDS_UP_TO,
    BEST_OF,
    STEPS,
    BY_CODE,
    BY_TRUTH,
    AS_GIVEN;

    static Optional<ScoringKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Content.Mapping from(Content.Mapping before) {
        var old = of(before.textOf("kind"));
        if (old.isPresent() && isBands() && old.get().isBands()) {
            return before.with("kind", Content.text(code()));
        }
        return this == BEST_OF && old.isPresent()
                ? fresh().with("ways", new Content.Sequence(List.of(before)))
                : fresh();
    }

    private boolean isBands() {
        return this == BANDS_FROM || this == BANDS_UP_TO;
    }

    Content.Mapping fresh() {
        var kind = Content.empty().with("kind", Content.text(code()));
        return switch (this) {
            case BANDS_FROM, BANDS_UP_TO ->
                kind.with("of", quantity("revenue"))
                        .with("bands", new Content.Sequence(List.of(band())))
                        .with("otherwise", Content.text("0"));
            case BEST_OF -> kind.with("ways", new Content.Sequence(List.of(BANDS_FROM.fresh())));
            case STEPS ->
                kind.with("of", quantity("niche_years"))
                        .with("step", Content.text("1"))
                        .with("points", Content.text("1"))
                        .with("cap", Content.text("5"));
            case BY_CODE -> byCode(Figure.CHAIN_GAP_ROLE);
            case BY_TRUTH ->
                kind.with("figure", Content.text("own_brand"))
                        .with("points", Content.text("5"))
                        .with("otherwise", Content.text("0"));
            case AS_GIVEN -> kind.with("figure", Content.text("local_points")).with("cap", Content.text("15"));
        };
    }

    /** Every code of the figure has points: leaving one out would be a gap. */
    static Content.Mapping byCode(Figure figure) {
        var points = Content.empty();
        for (var code : figure.codes()) {
            points = points.with(code, Content.text("0"));
        }
        return Content.empty()
                .with("kind", Content.text(BY_CODE.code()))
                .with("figure", Content.text(figure.code()))
                .with("points", points);
    }

    static Content band() {
        return new Content.Sequence(List.of(Content.text(""), Content.text("")));
    }

    private static Content quantity(String figure) {
        return Content.empty().with("figure", Content.text(figure));
    }
}
