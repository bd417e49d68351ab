package io.tidu.filing;

import io.tidu.evidence.EvidenceSlots;
import io.tidu.identity.Actor;
import io.tidu.ladder.FindingText;
import io.tidu.shared.PdfDocuments;
import io.tidu.shared.PdfMarkup;
import io.tidu.shared.PdfSheet;
import io.tidu.shared.PdfSheet.Page;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Prints submissions: what was frozen at signing, nothing of what came after. Who may see the filing is asked of
 * {@link FilingService}; personal fields stand there in full, it is the enterprise's own document.
 */
@Component
class PrintedFiling implements FilingPdf {

    private final FilingService filings;
    private final FormCatalogue forms;
    private final EvidenceSlots slots;
    private final FindingText findings;
    private final Regions regions;
    private final PdfDocuments documents;
    private final MessageSource messages;

    PrintedFiling(
            FilingService filings,
            FormCatalogue forms,
            EvidenceSlots slots,
            FindingText findings,
            Regions regions,
            PdfDocuments documents,
            MessageSource messages) {
        this.filings = filings;
        this.forms = forms;
        this.slots = slots;
        this.findings = findings;
        this.regions = regions;
        this.documents = documents;
        this.messages = messages;
    }

    @Override
    public byte[] render(Actor actor, FilingId id, int no, Locale locale) {
        var submission = filings.submission(actor, id, no);
        var words = new PrintedWords(messages, locale);
        var form = forms.form(submission.filing().rung());
        var title =
                words.say("filing.pdf.title", findings.rung(submission.filing().rung(), locale));
        var body = new PdfMarkup().element("h1", title);
        new PrintedHead(submission, words, findings, regions).into(body);
        body.element("p", "note", words.say("filing.pdf.computedNote"));
        new PrintedForm(form, submission, words).into(body);
        new PrintedFindings(submission.assessment(), findings, words).into(body);
        new PrintedEvidence(submission, slots, words).into(body);
        declaration(submission.row(), words, body);
        var row = submission.row();
        var foot = words.say(
                "filing.pdf.foot", words.numberOf(submission.filing()), String.valueOf(row.no()), row.digest());
        return documents.render(new PdfSheet(title, foot, locale, row.at(), Page.PORTRAIT, body));
    }

    /** Stays together: signature and seal stand under the words they are for. */
    private static void declaration(SubmissionRow row, PrintedWords words, PdfMarkup body) {
        body.open("div", "together")
                .element("h2", words.say("filing.pdf.declaration"))
                .element("p", words.say("filing.pdf.statement"))
                .element(
                        "p",
                        "note",
                        words.say("filing.pdf.signed", row.signatory(), FilingTexts.minute(row.at()), row.digest()))
                .open("table", "seals")
                .row("td", List.of(words.say("filing.pdf.sign"), words.say("filing.pdf.seal")))
                .row("td", List.of("", words.say("filing.pdf.date")))
                .close()
                .close();
    }
}
