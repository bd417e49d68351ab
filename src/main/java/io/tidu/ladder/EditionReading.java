package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one edition aloud. */
record EditionReading(Rulebook rulebook, Wording words, EvidenceNames evidence) {

    ReadEdition read() {
        return new ReadEdition(
                whole(), rulebook.provisions().stream().map(this::provision).toList(), card());
    }

    private Map<Aspect, String> whole() {
        var says = new EnumMap<Aspect, String>(Aspect.class);
        says.put(Aspect.NAME, rulebook.name().in(words.locale()));
        says.put(Aspect.DOCUMENT, rulebook.document());
        says.put(Aspect.DAYS_NEW, days(FilingKind.NEW));
        says.put(Aspect.DAYS_REVIEW, days(FilingKind.REVIEW));
        if (!rulebook.routes().isEmpty()) {
            says.put(Aspect.ROUTES, routes());
        }
        var card = rulebook.card();
        if (card != null) {
            says.put(Aspect.CARD, rule(new Criterion.CardPassed(card)));
        }
        return says;
    }

    private String days(FilingKind kind) {
        var period = rulebook.inForce().get(kind);
        return period == null ? words.say("ladder.read.days.none") : words.days(period);
    }

    private String routes() {
        return rulebook.routes().stream()
                .map(route -> String.join(" + ", route))
                .collect(Collectors.joining(words.say("ladder.join.or")));
    }

    private ReadProvision provision(Provision provision) {
        var says = new EnumMap<Aspect, String>(Aspect.class);
        says.put(Aspect.NAME, provision.name().in(words.locale()));
        rules(provision, says);
        counts(provision, says);
        if (provision.note() != null) {
            says.put(Aspect.NOTE, provision.note().in(words.locale()));
        }
        says.put(Aspect.CLAUSE, provision.citation().clause().in(words.locale()));
        says.put(Aspect.SOURCE, provision.citation().document());
        says.put(Aspect.CERTAINTY, words.say(provision.citation().certainty().messageKey()));
        if (!provision.evidence().isEmpty()) {
            says.put(Aspect.EVIDENCE, evidence(provision.evidence()));
        }
        return new ReadProvision(provision.code(), provision.citation().certainty(), says);
    }

    private void rules(Provision provision, Map<Aspect, String> says) {
        var rule = provision.rule(FilingKind.NEW);
        var review = provision.rule(FilingKind.REVIEW);
        says.put(Aspect.RULE, rule(rule));
        if (review == null) {
            says.put(Aspect.REVIEW, words.say("ladder.read.review.none"));
        } else if (!rule(review).equals(rule(rule))) {
            says.put(Aspect.REVIEW, rule(review));
        }
        if (rule instanceof Criterion.Scored(var scoring)) {
            says.put(Aspect.POINTS, points(scoring));
        }
    }

    private String rule(@Nullable Criterion rule) {
        return switch (rule) {
            case null -> "";
            case Criterion.Scored(var scoring) -> words.say("ladder.read.most", Wording.plain(scoring.most()));
            default -> sentence(new RuleWording(words).rule(rule));
        };
    }

    /** A rule stands by itself here, and English begins a sentence with a capital. */
    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String points(Scoring scoring) {
        return new BandWording(words)
                .lines(scoring).stream()
                        .map(line -> line.points().isEmpty()
                                ? line.condition()
                                : words.say("ladder.read.line", line.condition(), line.points()))
                        .collect(Collectors.joining("\n"));
    }

    private void counts(Provision provision, Map<Aspect, String> says) {
        for (int number = 0; number < rulebook.routes().size(); number++) {
            if (rulebook.routes().get(number).contains(provision.code())) {
                says.put(Aspect.COUNTS, words.say("ladder.read.route", String.valueOf(number + 1)));
            }
        }
        var card = rulebook.card();
        if (card != null) {
            card.groups().stream()
                    .filter(group ->
                            group.items().stream().anyMatch(item -> item.code().equals(provision.code())))
                    .forEach(group -> says.put(
                            Aspect.COUNTS,
                            words.say("ladder.read.group", group.name().in(words.locale()))));
        }
    }

    private String evidence(List<String> codes) {
        return codes.stream()
                .map(code -> words.say("ladder.read.evidence", code, evidence.name(code, words.locale())))
                .collect(Collectors.joining(words.say("ladder.join")));
    }

    private @Nullable ReadCard card() {
        var card = rulebook.card();
        return card == null
                ? null
                : new ReadCard(
                        words.amount(card.pass(), Unit.POINTS),
                        card.groups().stream().map(this::group).toList());
    }

    private ReadCard.Group group(ScoreCard.Group group) {
        var most = group.items().stream().map(item -> item.scoring().most()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ReadCard.Group(
                group.name().in(words.locale()),
                group.least() == null ? "" : words.amount(group.least(), Unit.POINTS),
                words.amount(most, Unit.POINTS),
                group.items().stream().map(this::item).toList());
    }

    private ReadCard.Item item(ScoreCard.Item item) {
        var name = rulebook.provision(item.code())
                .map(provision -> provision.name().in(words.locale()))
                .orElse("");
        return new ReadCard.Item(item.code(), name, new BandWording(words).lines(item.scoring()));
    }
}
