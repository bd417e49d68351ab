package io.tidu.collaboration;

import io.tidu.TestAccounts;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceService;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingPdf;
import io.tidu.filing.FilingService;
import io.tidu.filing.Stage;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.shared.TimeOrderedId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of discussions say and ask again and again. */
final class Talk {

    private final DiscussionService discussions;
    private final FilingService filings;
    private final EvidenceService evidence;
    private final FilingPdf pdf;
    private final JdbcClient jdbc;

    Talk(ApplicationContext context) {
        discussions = context.getBean(DiscussionService.class);
        filings = context.getBean(FilingService.class);
        evidence = context.getBean(EvidenceService.class);
        pdf = context.getBean(FilingPdf.class);
        jdbc = context.getBean(JdbcClient.class);
    }

    DiscussionId begin(Actor by, FilingId filing, Circle circle, String text) {
        return begin(by, filing, new Subject.Whole(), circle, text);
    }

    DiscussionId begin(Actor by, FilingId filing, Subject subject, Circle circle, String text) {
        return discussions.begin(by, filing, subject, circle, Words.of(text), TimeOrderedId.next());
    }

    void say(Actor by, DiscussionId id, String text) {
        discussions.say(by, id, Words.of(text), TimeOrderedId.next());
    }

    List<DiscussionRow> all(Actor by, FilingId filing) {
        return discussions.page(by, filing, DiscussionFilter.ALL, 0, 100);
    }

    List<MessageRow> lines(Actor by, DiscussionId id) {
        return discussions.messages(by, id, Integer.MAX_VALUE, 100);
    }

    /** One of the files of the latest submission. */
    EvidenceId file(Stage.Case filing) {
        return evidence.asOfSubmission(
                        filing.filler(), new DossierId(filing.id().value()), 1)
                .getFirst()
                .id();
    }

    Subject.Figure revenue(Stage.Case filing) {
        var lastYear = filings.open(filing.filler(), filing.id()).round().lastYear();
        return new Subject.Figure(FieldPath.of("revenue", lastYear));
    }

    String pdf(Actor reader, Stage.Case filing) throws IOException {
        try (var document = Loader.loadPDF(pdf.render(reader, filing.id(), 1, Locale.SIMPLIFIED_CHINESE))) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Somebody of the same bureau. */
    Actor colleague(Actor of, String name) {
        return registered(new Actor(AccountId.next(), name, of.role(), of.affiliation(), of.origin()));
    }

    Actor registered(Actor person) {
        return TestAccounts.register(jdbc, person, person.account().value().toString(), null);
    }
}
