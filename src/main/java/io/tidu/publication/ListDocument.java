package io.tidu.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidu.shared.PdfAnnex;
import io.tidu.shared.PdfDocuments;
import io.tidu.shared.PdfMarkup;
import io.tidu.shared.PdfSheet;
import io.tidu.shared.Zone;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * A list as an official document (公文, GB/T 9704-2012): red head, document number, text, and the firms as an annex.
 *
 * <p>Drawing thousands of rows takes a moment and anybody may ask for it, so the last ones drawn are kept: a list never changes.
 */
@Component
class ListDocument {

    private static final long KEPT_BYTES = 32L << 20;

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
        var annex = words.text("document.annexTitle", list.rungName(), words.text("kind." + list.kind()));
        return new PdfSheet(
                        list.title(),
                        words.text("document.footer", list.number(), list.digest()),
                        Locale.SIMPLIFIED_CHINESE,
                        list.publishedOn().atStartOfDay(Zone.SHANGHAI).toInstant(),
                        PdfSheet.Page.OFFICIAL,
                        letter(list, annex))
                .with(annex(list, annex, entries));
    }

    private PdfMarkup letter(ListRow list, String annex) {
        var letter = new PdfMarkup()
                .open("div", "official")
                .element("div", "issuer", words.text("document.head", list.issuer()))
                .element("div", "reference", list.documentNumber())
                .element("div", "rule", "")
                .element("h1", list.title());
        list.body().lines().filter(line -> !line.isBlank()).forEach(line -> letter.element("p", line.strip()));
        return letter.element("p", "annex", words.text("document.annexNamed", annex))
                .element("p", "signature", list.issuer() + "\n" + day(list))
                .close();
    }

    private PdfAnnex annex(ListRow list, String title, Iterable<ListEntry> entries) {
        var said = ListColumns.of(list.kind());
        return new PdfAnnex(
                words.text("document.annex"),
                title,
                said.stream()
                        .map(column -> new PdfAnnex.Column(
                                words.text("column." + column.key()), column.width(), column.centred()))
                        .toList(),
                () -> new CellsOfEntries(entries.iterator(), said),
                new PdfAnnex.Closing(list.issuer(), words.text("document.printed", day(list))));
    }

    private String day(ListRow list) {
        return DateTimeFormatter.ofPattern(words.text("day"), Locale.SIMPLIFIED_CHINESE)
                .format(list.publishedOn());
    }

    private record CellsOfEntries(Iterator<ListEntry> entries, List<ListColumns> columns)
            implements Iterator<List<String>> {

        @Override
        public boolean hasNext() {
            return entries.hasNext();
        }

        @Override
        public List<String> next() {
            var entry = entries.next();
            return columns.stream().map(column -> column.cell(entry)).toList();
        }
    }
}
