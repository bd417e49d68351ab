package io.tidu.shared;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes a sheet as the page that the renderer draws: its body, the style of all documents, and the foot. */
final class PdfXhtml {

    /** Stand in the page message where the renderer counts: private-use characters, which no translation contains. */
    private static final String PAGE = "\uE000";

    private static final String PAGES = "\uE001";

    private final MessageSource messages;
    private final String style;

    PdfXhtml(MessageSource messages) throws IOException {
        this.messages = messages;
        this.style = new ClassPathResource("pdf/document.css").getContentAsString(StandardCharsets.UTF_8);
    }

    String of(PdfSheet sheet, String body) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
                + sheet.locale().toLanguageTag() + "\"><head>"
                + new PdfMarkup().element("title", sheet.title()).xhtml()
                + "<style>" + style + sheet.page().css() + "</style></head><body>"
                + (sheet.page().footed() ? foot(sheet) : "") + body + "</body></html>";
    }

    private String foot(PdfSheet sheet) {
        var foot = new PdfMarkup()
                .open("div", "foot")
                .open("table")
                .open("tr")
                .element("td", "imprint", sheet.footer())
                .open("td", "pages");
        var pages = messages.getMessage("shared.pdf.page", new Object[] {PAGE, PAGES}, sheet.locale());
        for (var part : pages.split("(?<=[" + PAGE + PAGES + "])|(?=[" + PAGE + PAGES + "])", -1)) {
            switch (part) {
                case PAGE -> foot.element("span", "page", "");
                case PAGES -> foot.element("span", "total", "");
                default -> foot.text(part);
            }
        }
        return foot.close().close().close().close().xhtml();
    }

    static Document parse(String xhtml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("not XHTML", broken);
        }
    }
}
