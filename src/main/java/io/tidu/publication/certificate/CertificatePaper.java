package io.tidu.publication.certificate;

import io.tidu.shared.PdfAttachment;
import io.tidu.shared.PdfDocuments;
import io.tidu.shared.PdfMarkup;
import io.tidu.shared.PdfSheet;
import io.tidu.shared.Zone;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A certificate to print. In Chinese whatever the reader's language, because it is a document. It says as of which list it speaks and where the
 * state of today is told, and never the state itself. The same certificate gives the same bytes.
 */
@Component
class CertificatePaper {

    private static final double CODE_LEFT = 36;
    private static final double CODE_TOP = 152;
    private static final double CODE_SIZE = 28;

    private final PdfDocuments documents;
    private final CertificateProof proofs;
    private final MessageSource messages;
    private final String site;

    CertificatePaper(
            PdfDocuments documents,
            CertificateProof proofs,
            MessageSource messages,
            @Value("${tidu.mail.base-url:http://localhost:8080}") URI site) {
        this.documents = documents;
        this.proofs = proofs;
        this.messages = messages;
        this.site = site.toString().replaceFirst("/+$", "");
    }

    /** Where anybody can read how the title stands; from the configuration, since a request may claim any address. */
    String address(Certificate certificate) {
        return site + "/certificates/" + certificate.number().value();
    }

    byte[] draw(Certificate certificate) {
        var number = certificate.number().value();
        var attachment = new PdfAttachment(
                number + ".json", "application/json", text("paper.attachment"), proofs.of(certificate));
        return documents.render(new PdfSheet(
                        text("paper.title", certificate.granted().list().rungName(), number),
                        number,
                        Locale.SIMPLIFIED_CHINESE,
                        certificate.asOf().atStartOfDay(Zone.SHANGHAI).toInstant(),
                        PdfSheet.Page.CERTIFICATE,
                        body(certificate))
                .with(QrCode.dots(address(certificate), CODE_LEFT, CODE_TOP, CODE_SIZE))
                .with(attachment));
    }

    private PdfMarkup body(Certificate certificate) {
        var former = certificate.formerName();
        var page = new PdfMarkup()
                .open("div", "certificate")
                .open("div", "inner")
                .element("p", "kind", text("paper.kind"))
                .element("h1", certificate.granted().list().rungName())
                .element("p", "firm", certificate.name());
        if (former != null) {
            var renamed = Objects.requireNonNull(certificate.renamed());
            page.element(
                    "p", "former", text("paper.former", former, renamed.list().number()));
        }
        page.element(
                "p", "says", text("paper.says", certificate.granted().list().rungName()));
        what(certificate, page);
        below(certificate, page);
        return page.close().close();
    }

    private void what(Certificate certificate, PdfMarkup page) {
        var list = certificate.granted().list();
        page.open("table", "what");
        pair(page, "number", certificate.number().value(), "creditCode", certificate.creditCode());
        pair(page, "place", certificate.place(), "list", list.number());
        pair(page, "document", list.documentNumber(), "issuedOn", day(list.publishedOn()));
        pair(
                page,
                "valid",
                text("paper.period", day(certificate.validFrom()), day(certificate.validUntil())),
                "issuer",
                list.issuer());
        page.close();
    }

    private void pair(PdfMarkup page, String one, String is, String other, String otherIs) {
        page.open("tr")
                .element("th", text("paper." + one))
                .element("td", is)
                .element("th", text("paper." + other))
                .element("td", otherIs)
                .close();
    }

    private void below(Certificate certificate, PdfMarkup page) {
        var list = certificate.granted().list();
        page.open("table", "below")
                .open("tr")
                .element("td", "code", "")
                .element("td", "address", text("paper.state", day(certificate.asOf()), address(certificate)))
                .element("td", "by", list.issuer() + "\n" + day(list.publishedOn()))
                .close()
                .close();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        messages.getMessage("publication.day", null, Locale.SIMPLIFIED_CHINESE),
                        Locale.SIMPLIFIED_CHINESE)
                .format(day);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage("publication.certificate." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
