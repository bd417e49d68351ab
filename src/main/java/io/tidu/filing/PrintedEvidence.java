package io.tidu.filing;

import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.shared.PdfMarkup;

/** Prints which files were submitted, each with enough of its digest to tell it from any other. */
record PrintedEvidence(Submission submission, EvidenceSlots slots, PrintedWords words) {

    /** Sixteen hexadecimal digits, 64 bits: two files of one dossier do not meet there by chance. */
    private static final int DIGITS = 16;

    void into(PdfMarkup body) {
        body.element("h2", words.say("filing.pdf.evidence"));
        if (submission.files().isEmpty()) {
            body.element("p", "empty", words.say("filing.pdf.noFiles"));
            return;
        }
        body.open("table", "grid small").open("thead").open("tr");
        body.element("th", "slot", words.say("filing.pdf.material"))
                .element("th", words.say("filing.pdf.file"))
                .element("th", "number narrow", words.say("filing.pdf.pages"))
                .element("th", "sha", words.say("filing.pdf.sha"))
                .close()
                .close()
                .open("tbody");
        submission.files().forEach(file -> row(file, body));
        body.close().close();
    }

    private void row(EvidenceRow file, PdfMarkup body) {
        var pages = file.pages();
        body.open("tr")
                .element(
                        "td",
                        file.slot().value() + " "
                                + slots.slot(file.slot()).name().in(words.locale()))
                .element("td", file.fileName())
                .element("td", "number", pages == null ? words.empty() : String.valueOf(pages))
                .element("td", "code", file.digest().substring(0, DIGITS))
                .close();
    }
}
