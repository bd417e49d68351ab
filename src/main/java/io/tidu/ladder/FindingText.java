package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        return switch (finding.outcome()) {
            case MET -> wording.say("ladder.explain.MET", seen(deciding(finding), wording));
            case UNMET ->
                wording.say("ladder.explain.UNMET", seen(deciding(finding), wording) + closing(finding, wording));
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

    /** The rule of the finding in words: "≥ 80" where it is one comparison, a sentence where it combines several. */
    public String required(Finding finding, Locale locale) {
        return finding.rule() == null ? "" : required(finding.rule(), locale);
    }

    public String required(Criterion rule, Locale locale) {
        return new RuleWording(words(locale)).rule(rule);
    }

    /** One comparison in words: "研发费用占营业收入比重 2.6 %，要求不低于 3 %，还差 0.4 个百分点". */
    public String observation(Observation observation, Locale locale) {
        return seen(observation, words(locale));
    }

    /** What was seen, with its unit or by the names of its codes. */
    public String value(Observation observation, Locale locale) {
        return words(locale).value(observation);
    }

    /** A change in words: "2025 年研发费用增加 25 万元". */
    public String gap(Gap gap, Locale locale) {
        return change(gap, words(locale));
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

    private static boolean isJudgedWhole(Finding finding) {
        return finding.rule() instanceof Criterion.Manual(var what) && what == null;
    }

    private static List<Observation> deciding(Finding finding) {
        var deciding = finding.observations().stream()
                .filter(observation -> observation.outcome() == finding.outcome())
                .toList();
        return deciding.isEmpty() ? finding.observations() : deciding;
    }

    private static String seen(List<Observation> observations, Wording wording) {
        return observations.stream()
                .map(observation -> seen(observation, wording))
                .collect(Collectors.joining(wording.say("ladder.join.sentence")));
    }

    private static String seen(Observation observation, Wording wording) {
        var rules = new RuleWording(wording);
        var subject = rules.subject(observation.criterion());
        var year = observation.year();
        var dated = year == null ? subject : wording.say("ladder.in_year", String.valueOf(year), subject);
        var value = wording.value(observation);
        var bound = rules.bound(observation.criterion());
        var distance = distance(observation);
        return distance == null
                ? wording.say("ladder.seen", dated, value, bound)
                : wording.say(
                        "ladder.seen.distance",
                        dated,
                        value,
                        bound,
                        wording.amount(
                                distance, Wording.unit(observation.criterion()).ofDifference()));
    }

    /** How far an unmet number is from its bound, as both are shown. */
    private static @Nullable BigDecimal distance(Observation observation) {
        var value = observation.value();
        if (observation.outcome() != Outcome.UNMET || value == null) {
            return null;
        }
        return switch (observation.criterion()) {
            case Criterion.Bound bound -> bound.limit().subtract(value).abs();
            case Criterion.LatestScore latest -> latest.limit().subtract(value).abs();
            case Criterion.CardPassed(var card) ->
                card.pass().compareTo(value) > 0 ? card.pass().subtract(value) : null;
            default -> null;
        };
    }

    private static String closing(Finding finding, Wording wording) {
        if (!finding.together().isEmpty()) {
            return wording.say("ladder.close.together", changes(finding.together(), "ladder.join", wording));
        }
        var gap = finding.gap();
        if (gap == null) {
            return "";
        }
        var changes = new ArrayList<Gap>(List.of(gap));
        changes.addAll(finding.alternatives());
        return wording.say("ladder.close.one", changes(changes, "ladder.join.or", wording));
    }

    private static String changes(List<Gap> gaps, String joint, Wording wording) {
        return gaps.stream().map(gap -> change(gap, wording)).collect(Collectors.joining(wording.say(joint)));
    }

    private static String change(Gap gap, Wording wording) {
        return wording.say(
                gap.by().signum() > 0 ? "ladder.change.more" : "ladder.change.less",
                wording.figure(new FigureRef(gap.figure(), gap.year())),
                wording.amount(gap.by().abs(), gap.unit()));
    }

    private static String names(List<FigureRef> refs, Wording wording) {
        return refs.stream().map(wording::figure).collect(Collectors.joining(wording.say("ladder.join")));
    }
}
