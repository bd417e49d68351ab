package io.tidu.filing;

import io.tidu.ladder.Assessment;
import io.tidu.ladder.Finding;
import io.tidu.ladder.FindingText;
import io.tidu.shared.PdfMarkup;
import java.util.Locale;

/** Prints what each condition came to, in plain words, as it was judged at the submission. */
record PrintedFindings(Assessment assessment, FindingText findings, PrintedWords words) {

    void into(PdfMarkup body) {
        body.element("h2", words.say("filing.pdf.findings"))
                .element(
                        "p",
                        "note",
                        words.say(
                                "filing.pdf.judgement",
                                assessment.edition(),
                                findings.verdict(assessment.verdict(), words.locale()),
                                assessment.digest()));
        var score = assessment.score();
        if (score != null) {
            body.element("p", words.say("filing.pdf.score", score.total().toPlainString()));
        }
        body.open("table", "grid small findings").open("thead").open("tr");
        body.element("th", "condition", words.say("filing.pdf.criterion"))
                .element("th", "required", words.say("filing.pdf.required"))
                .element("th", "outcome", words.say("filing.pdf.outcome"))
                .element("th", words.say("filing.pdf.explained"))
                .close()
                .close()
                .open("tbody");
        assessment.findings().forEach(finding -> row(finding, body));
        body.close().close();
    }

    private void row(Finding finding, PdfMarkup body) {
        var locale = words.locale();
        var provision = finding.provision();
        body.open("tr")
                .open("td")
                .text(provision.code() + " " + provision.name().in(locale))
                .element("div", "note", provision.citation().clause().in(locale))
                .close()
                .element("td", findings.required(finding, locale))
                .element("td", colour(finding), findings.outcome(finding.outcome(), locale))
                .element("td", findings.explain(finding, locale))
                .close();
    }

    private static String colour(Finding finding) {
        return switch (finding.outcome()) {
            case MET, UNMET, UNKNOWN -> finding.outcome().name().toLowerCase(Locale.ROOT);
            case MANUAL_REVIEW, NOT_APPLICABLE -> "";
        };
    }
}
