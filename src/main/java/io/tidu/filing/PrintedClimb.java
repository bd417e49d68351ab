package io.tidu.filing;

import io.tidu.evidence.EvidenceSlots;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Counting;
import io.tidu.ladder.Finding;
import io.tidu.ladder.FindingText;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Shortfall;
import io.tidu.shared.PdfMarkup;
import java.util.List;
import java.util.Locale;

/** Prints the ladder of a firm, rung by rung, in plain words. */
record PrintedClimb(Climb climb, EvidenceSlots slots, FindingText findings, PrintedWords words) {

    PdfMarkup body(String title) {
        var body = new PdfMarkup().element("h1", title);
        body.element(
                        "p",
                        "subtitle",
                        words.say("filing.climb.pdf.day", climb.day().toString()))
                .element("p", "note", words.say("filing.climb.pdf.note"));
        standing(body);
        climb.steps().forEach(step -> step(step, body));
        return body;
    }

    /** The ladder on one page: each rung with where the firm stands and what is missing. */
    private void standing(PdfMarkup body) {
        body.open("table", "grid pairs");
        climb.steps()
                .forEach(step -> body.open("tr")
                        .element("th", findings.rung(step.rung(), words.locale()))
                        .element("td", state(step))
                        .close());
        body.close();
    }

    private String state(ClimbStep step) {
        var title = step.title();
        var state = words.say(step.standing().messageKey());
        if (title != null) {
            return state
                    + words.say("filing.pdf.dot")
                    + words.say("filing.climb.until", title.validUntil().toString());
        }
        return step.assess(climb.facts())
                .map(assessment -> state + words.say("filing.pdf.dot") + sum(step, assessment))
                .orElse(state);
    }

    private String sum(ClimbStep step, Assessment assessment) {
        var rulebook = step.rulebook();
        return rulebook == null ? "" : findings.sum(Shortfall.of(rulebook, assessment), words.locale());
    }

    private void step(ClimbStep step, PdfMarkup body) {
        body.element("h2", findings.rung(step.rung(), words.locale()));
        var rulebook = step.rulebook();
        if (rulebook == null) {
            body.element("p", words.say("filing.climb.noRulebook"));
            return;
        }
        var assessment = rulebook.assess(step.kind(), climb.facts());
        body.element(
                "p",
                "note",
                words.say(
                        "filing.climb.pdf.edition",
                        rulebook.name().in(words.locale()),
                        rulebook.document(),
                        words.say(step.kind().messageKey())));
        body.element("p", state(step));
        table(rulebook, assessment, body);
    }

    private void table(Rulebook rulebook, Assessment assessment, PdfMarkup body) {
        body.open("table", "grid small findings").open("thead").open("tr");
        body.element("th", "condition", words.say("filing.pdf.criterion"))
                .element("th", "required", words.say("filing.pdf.required"))
                .element("th", "outcome", words.say("filing.pdf.outcome"))
                .element("th", words.say("filing.pdf.explained"))
                .close()
                .close()
                .open("tbody");
        for (var counting : Counting.values()) {
            assessment.findings().stream()
                    .filter(finding -> rulebook.counting(finding.provision(), assessment.kind()) == counting)
                    .forEach(finding -> row(finding, counting, assessment, body));
        }
        body.close().close();
    }

    private void row(Finding finding, Counting counting, Assessment assessment, PdfMarkup body) {
        var locale = words.locale();
        var provision = finding.provision();
        body.open("tr").open("td").text(provision.name().in(locale));
        if (counting != Counting.ALONE) {
            body.element("div", "note", words.say("filing.climb.counting." + counting));
        }
        body.element("div", "note", provision.citation().clause().in(locale))
                .close()
                .element("td", findings.required(finding, locale))
                .element("td", colour(finding), findings.outcome(finding.outcome(), locale))
                .open("td")
                .text(findings.explain(finding, locale));
        var evidence = evidence(finding, assessment.rung().code());
        if (!evidence.isEmpty()) {
            body.element(
                    "div",
                    "note",
                    words.say("filing.climb.evidence", String.join(words.say("filing.pdf.comma"), evidence)));
        }
        body.close().close();
    }

    private List<String> evidence(Finding finding, String rung) {
        return slots.forRung(rung).stream()
                .filter(slot ->
                        finding.provision().evidence().contains(slot.code().value()))
                .map(slot -> slot.name().in(words.locale()))
                .toList();
    }

    private static String colour(Finding finding) {
        return switch (finding.outcome()) {
            case MET, UNMET, UNKNOWN -> finding.outcome().name().toLowerCase(Locale.ROOT);
            case MANUAL_REVIEW, NOT_APPLICABLE -> "";
        };
    }
}
