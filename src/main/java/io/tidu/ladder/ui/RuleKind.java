package io.tidu.ladder.ui;

import io.tidu.ladder.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of condition a form offers, which are all there are. */
enum RuleKind {
    AT_LEAST,
    AT_MOST,
    EACH_YEAR,
    ANY_YEAR,
    ALL_OF,
    ANY_OF,
    SOME_OF,
    WAIVABLE,
    BY_SIZE,
    RANK_WITHIN,
    IS_TRUE,
    ONE_OF,
    HOLDS_ANY,
    NOTHING_OF,
    LATEST_SCORE,
    SCORED,
    CARD_PASSED,
    MANUAL;

    static Optional<RuleKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Needs a score card, and stands at the top of a provision only. */
    boolean isOfCard() {
        return this == SCORED || this == CARD_PASSED;
    }

    private boolean hasParts() {
        return this == ALL_OF || this == ANY_OF || this == SOME_OF;
    }

    private boolean hasRule() {
        return this == EACH_YEAR || this == ANY_YEAR || this == WAIVABLE;
    }

    /** What a rule becomes when its kind is changed: what the new kind can use of it stays. */
    Content.Mapping from(Content.Mapping before) {
        var old = of(before.textOf("kind"));
        if (old.isPresent() && isBound() && old.get().isBound()) {
            return before.with("kind", Content.text(code()));
        }
        var fresh = fresh();
        if (old.isEmpty() || old.get().isOfCard()) {
            return fresh;
        }
        if (hasParts()) {
            var parts = before.find("rules").orElse(new Content.Sequence(List.of(before, bound())));
            return fresh.with("rules", parts);
        }
        if (hasRule()) {
            return fresh.with("rule", before.find("rule").orElse(before));
        }
        return fresh;
    }

    private boolean isBound() {
        return this == AT_LEAST || this == AT_MOST;
    }

    Content.Mapping fresh() {
        return switch (this) {
            case AT_LEAST -> bound();
            case AT_MOST -> bound().with("kind", Content.text(code()));
            case EACH_YEAR, ANY_YEAR -> kind().with("years", Content.text("2")).with("rule", bound());
            case ALL_OF, ANY_OF -> kind().with("rules", new Content.Sequence(List.of(bound(), bound())));
            case SOME_OF ->
                kind().with("count", Content.text("1")).with("rules", new Content.Sequence(List.of(bound(), bound())));
            case WAIVABLE ->
                kind().with("rule", bound()).with("unless", new Content.Sequence(List.of(RANK_WITHIN.fresh())));
            case BY_SIZE ->
                kind().with("size", Content.empty().with("figure", Content.text("revenue")))
                        .with("unit", Content.text("万元"))
                        .with("cases", new Content.Sequence(List.of(sizeCase())))
                        .with("otherwise", bound());
            case RANK_WITHIN -> figure("award_national_rank").with("worst", Content.text("3"));
            case IS_TRUE -> figure("own_brand");
            case ONE_OF -> figure("rd_institution").with("codes", new Content.Sequence(List.of()));
            case HOLDS_ANY -> figure("titles").with("codes", new Content.Sequence(List.of()));
            case NOTHING_OF -> figure("blocked");
            case LATEST_SCORE ->
                figure("quality_score")
                        .with("years", Content.text("1"))
                        .with("limit", Content.text(""))
                        .with("unit", Content.text("分"));
            case SCORED -> kind().with("by", ScoringKind.BANDS_FROM.fresh());
            case CARD_PASSED, MANUAL -> kind();
        };
    }

    static Content.Mapping sizeCase() {
        return Content.empty().with("from", Content.text("")).with("rule", bound());
    }

    static Content.Mapping bound() {
        return Content.empty()
                .with("kind", Content.text("at_least"))
                .with("figure", Content.text("revenue"))
                .with("limit", Content.text(""))
                .with("unit", Content.text("万元"));
    }

    private Content.Mapping kind() {
        return Content.empty().with("kind", Content.text(code()));
    }

    private Content.Mapping figure(String code) {
        return kind().with("figure", Content.text(code));
    }
}
