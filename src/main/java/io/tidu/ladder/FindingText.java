package io.tidu.ladder;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says findings in plain words, in Chinese or English; the form, the desk and the PDF all speak by it. */
@Component
public class FindingText {

    private final MessageSource messages;
    private final Rulebooks rulebooks;

    FindingText(MessageSource messages, Rulebooks rulebooks) {
        this.messages = messages;
        this.rulebooks = rulebooks;
    }

    /** A sentence: what was seen, what is required, how far it is, and what would close it. */
    public String explain(Finding finding, Locale locale) {
        var wording = words(locale);
        if (finding.points() != null && isDecided(finding)) {
            return item(finding, new GapWording(wording).closing(finding), wording);
        }
        return switch (finding.outcome()) {
            case MET -> wording.say("ladder.explain.MET", new SeenWording(wording).say(deciding(finding)));
            case UNMET ->
                wording.say(
                        "ladder.explain.UNMET",
                        new SeenWording(wording).say(deciding(finding)) + new GapWording(wording).closing(finding));
            case UNKNOWN ->
                finding.missing().isEmpty()
                        ? wording.say("ladder.explain.UNKNOWN", required(finding, locale))
                        : wording.say(
                                "ladder.explain.UNKNOWN.missing",
                                required(finding, locale),
                                names(finding.missing(), wording));
            case MANUAL_REVIEW ->
                isJudgedWhole(finding)
                        ? wording.say("ladder.explain.MANUAL_REVIEW")
                        : wording.say("ladder.explain.MANUAL_REVIEW.rule", required(finding, locale));
            case NOT_APPLICABLE -> wording.say("ladder.explain.NOT_APPLICABLE");
        };
    }

    /** What decides it, without what would close it: what was seen, what is required, how far it is. */
    public String seen(Finding finding, Locale locale) {
        var wording = words(locale);
        if (finding.outcome() != Outcome.UNMET) {
            return explain(finding, locale);
        }
        return finding.points() == null
                ? wording.say("ladder.explain.UNMET", new SeenWording(wording).say(deciding(finding)))
                : item(finding, "", wording);
    }

    /** The rule of the finding in words: "≥ 80" where it is one comparison, a sentence where it combines several. */
    public String required(Finding finding, Locale locale) {
        return finding.rule() == null ? "" : required(finding.rule(), locale);
    }

    public String required(Criterion rule, Locale locale) {
        return new RuleWording(words(locale)).rule(rule);
    }

    /** One comparison in words: "研发费用占营业收入比重 2.6 %，要求不低于 3 %，还差 0.4 个百分点". */
    public String observation(Observation observation, Locale locale) {
        return new SeenWording(words(locale)).say(observation);
    }

    /** What was seen, with its unit or by the names of its codes. */
    public String value(Observation observation, Locale locale) {
        return words(locale).value(observation);
    }

    /** A change in words: "2025 年研发费用增加 25 万元". */
    public String gap(Gap gap, Locale locale) {
        return new GapWording(words(locale)).change(gap);
    }

    /** A figure by its name, with its year where it has one. */
    public String figure(FigureRef ref, Locale locale) {
        return words(locale).figure(ref);
    }

    public String outcome(Outcome outcome, Locale locale) {
        return words(locale).say(outcome.messageKey());
    }

    public String verdict(Verdict verdict, Locale locale) {
        return words(locale).say(verdict.messageKey());
    }

    /** What is missing, in one line: "差 2 项，3 项数据不足". */
    public String sum(Shortfall shortfall, Locale locale) {
        return new ShortfallText(words(locale)).say(shortfall);
    }

    /** The name of a rung; a rung that a province added is called as its rulebook says. */
    public String rung(Rung rung, Locale locale) {
        return words(locale).rung(rung);
    }

    private Wording words(Locale locale) {
        return new Wording(messages, rulebooks, locale);
    }

    private static boolean isDecided(Finding finding) {
        return finding.outcome() == Outcome.MET || finding.outcome() == Outcome.UNMET;
    }

    /** What an item of a score card looked at and earned. */
    private static String item(Finding finding, String closing, Wording wording) {
        return wording.say(
                "ladder.explain.item",
                new SeenWording(wording).say(finding.observations()),
                Wording.plain(Objects.requireNonNull(finding.points())),
                closing);
    }

    private static boolean isJudgedWhole(Finding finding) {
        return finding.rule() instanceof Criterion.Manual(var what) && what == null;
    }

    private static List<Observation> deciding(Finding finding) {
        var deciding = finding.observations().stream()
                .filter(observation -> observation.outcome() == finding.outcome())
                .toList();
        return deciding.isEmpty() ? finding.observations() : deciding;
    }

    private static String names(List<FigureRef> refs, Wording wording) {
        return refs.stream().map(wording::figure).collect(Collectors.joining(wording.say("ladder.join")));
    }
}
