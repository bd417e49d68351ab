package io.tidu.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidu.shared.PdfDocuments;
import io.tidu.shared.PdfMarkup;
import io.tidu.shared.PdfSheet;
import io.tidu.shared.Zone;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * A list as an official document (公文, GB/T 9704-2012): red head, document number, text, and the firms as an annex.
 *
 * <p>Drawing thousands of rows takes seconds and anybody may ask for it, so the last ones drawn are kept: a list never changes.
 */
@Component
class ListDocument {

    private static final long KEPT_BYTES = 32L << 20;
    private static final List<String> COLUMNS = List.of("position", "name", "creditCode", "city", "county", "product");

    private final PdfDocuments documents;
    private final ListTable words;
    private final Cache<String, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String digest, byte[] file) -> file.length)
            .build();

    ListDocument(PdfDocuments documents, ListTable words) {
        this.documents = documents;
        this.words = words;
    }

    void write(ListRow list, Iterable<ListEntry> entries, OutputStream out) throws IOException {
        out.write(drawn.get(list.digest(), digest -> documents.render(sheet(list, entries))));
    }

    private PdfSheet sheet(ListRow list, Iterable<ListEntry> entries) {
        return new PdfSheet(
                list.title(),
                words.text("document.footer", list.number(), list.digest()),
                Locale.SIMPLIFIED_CHINESE,
                list.publishedOn().atStartOfDay(Zone.SHANGHAI).toInstant(),
                PdfSheet.Page.OFFICIAL,
                body(list, entries));
    }

    private PdfMarkup body(ListRow list, Iterable<ListEntry> entries) {
        var annex = words.text("document.annexTitle", list.rungName(), words.text("kind." + list.kind()));
        var body = new PdfMarkup()
                .open("div", "official")
                .element("div", "issuer", words.text("document.head", list.issuer()))
                .element("div", "reference", list.documentNumber())
                .element("div", "rule", "")
                .element("h1", list.title());
        list.body().lines().filter(line -> !line.isBlank()).forEach(line -> body.element("p", line.strip()));
        body.element("p", "annex", words.text("document.annexNamed", annex))
                .element("p", "signature", list.issuer() + "\n" + day(list))
                .open("div", "page-break")
                .element("p", "addressee", words.text("document.annex"))
                .element("h1", annex);
        table(entries, body);
        return body.close().close();
    }

    private void table(Iterable<ListEntry> entries, PdfMarkup body) {
        body.open("table", "grid").open("thead").open("tr");
        for (var column : COLUMNS) {
            body.element("th", look(column), words.text("column." + column));
        }
        body.close().close().open("tbody");
        for (var entry : entries) {
            var firm = entry.firm();
            body.open("tr")
                    .element("td", "narrow middle", Integer.toString(entry.position()))
                    .element("td", firm.name())
                    .element("td", "credit", firm.creditCode())
                    .element("td", firm.cityName())
                    .element("td", firm.countyName())
                    .element("td", firm.product())
                    .close();
        }
        body.close().close();
    }

    private static String look(String column) {
        return switch (column) {
            case "position" -> "narrow middle";
            case "creditCode" -> "credit";
            default -> "";
        };
    }

    private String day(ListRow list) {
        return DateTimeFormatter.ofPattern(words.text("day"), Locale.SIMPLIFIED_CHINESE)
                .format(list.publishedOn());
    }
}
