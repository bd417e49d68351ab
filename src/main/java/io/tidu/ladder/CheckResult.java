package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a self-check, in words.
 *
 * @param mark how the verdict is marked: met, unmet or unknown
 * @param sum what is missing, in one line
 * @param score null where the edition has no score card
 */
public record CheckResult(
        String mark, String verdict, String sum, @Nullable Card score, List<Section> sections) {

    /** The score card: what is earned, what it could still become, and each group. */
    public record Card(String total, String pass, String open, List<String> groups) {}

    /** Conditions that count alike. */
    public record Section(String title, String note, List<Line> lines) {}

    /** One condition. */
    public record Line(
            String code, String name, String outcome, String mark, String explanation, String note, String source) {}

    static CheckResult of(Rulebook rulebook, Assessment assessment, FindingText texts, Wording words) {
        var sections = new ArrayList<Section>();
        for (var counting : Counting.values()) {
            var lines = assessment.findings().stream()
                    .filter(finding -> rulebook.counting(finding.provision(), assessment.kind()) == counting)
                    .sorted(Comparator.comparing(Finding::outcome, Outcome.WORST_FIRST))
                    .map(finding -> line(finding, rulebook, texts, words))
                    .toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(
                        words.say("ladder.check.section." + counting),
                        words.say("ladder.check.section." + counting + ".note"),
                        lines));
            }
        }
        return new CheckResult(
                mark(assessment.verdict()),
                words.say("ladder.check.verdict." + assessment.verdict()),
                new ShortfallText(words).say(Shortfall.of(rulebook, assessment)),
                card(assessment.score(), words),
                sections);
    }

    private static Line line(Finding finding, Rulebook rulebook, FindingText texts, Wording words) {
        var provision = finding.provision();
        var note = provision.note();
        return new Line(
                provision.code(),
                provision.name().in(words.locale()),
                words.say(finding.outcome().messageKey()),
                mark(finding.outcome()),
                texts.explain(finding, words.locale()),
                note == null ? "" : note.in(words.locale()),
                source(provision.citation(), rulebook, words));
    }

    /** The document is named above all conditions; here only where it is another one. */
    private static String source(Citation citation, Rulebook rulebook, Wording words) {
        var clause = citation.clause().in(words.locale());
        return citation.document().equals(rulebook.document())
                ? words.say("ladder.check.clause", clause)
                : words.say("ladder.check.source", citation.document(), clause);
    }

    private static @Nullable Card card(@Nullable Score score, Wording words) {
        if (score == null) {
            return null;
        }
        var pass = score.pass() == null ? BigDecimal.ZERO : score.pass();
        return new Card(
                Wording.plain(score.total()),
                Wording.plain(pass),
                score.atMost().compareTo(score.total()) > 0
                        ? words.say("ladder.check.score.atMost", Wording.plain(score.atMost()))
                        : "",
                score.groups().entrySet().stream()
                        .map(group -> words.say(
                                "ladder.check.score.group",
                                group.getKey().in(words.locale()),
                                Wording.plain(group.getValue())))
                        .toList());
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case UNMET -> "unmet";
            case UNDETERMINED -> "unknown";
        };
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case UNMET -> "unmet";
            case UNKNOWN -> "unknown";
            case MANUAL_REVIEW -> "manual";
            case NOT_APPLICABLE -> "neutral";
        };
    }
}
