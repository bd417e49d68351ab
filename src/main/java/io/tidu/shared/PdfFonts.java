package io.tidu.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeBlock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The Chinese font of all documents, regular and bold.
 *
 * <p>Each weight is parsed when it is first needed and then shared, also between threads: parsing takes far longer than drawing
 * a page. It costs some 10 MB of heap for each weight from then on.
 */
final class PdfFonts {

    static final String FAMILY = "Noto Sans SC";

    private final Weight regular = new Weight("fonts/NotoSansSC-Regular.ttf");
    private final Weight bold = new Weight("fonts/NotoSansSC-Bold.ttf");

    void offerTo(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(regular.in(document), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(bold.in(document), FAMILY, 700, FontStyle.NORMAL, true);
    }

    /** The fonts in one document, to be written with by hand. */
    PdfPen regular(PDDocument document) throws IOException {
        return new PdfPen(PDType0Font.load(document, regular.parsed(), true));
    }

    PdfPen bold(PDDocument document) throws IOException {
        return new PdfPen(PDType0Font.load(document, bold.parsed(), true));
    }

    private static final class Weight {

        private final String resource;
        private @Nullable TrueTypeFont parsed;

        Weight(String resource) {
            this.resource = resource;
        }

        PDFontSupplier in(PDDocument document) {
            return new Subset(this, document);
        }

        synchronized TrueTypeFont parsed() throws IOException {
            var font = parsed;
            if (font == null) {
                try (var in = new ClassPathResource(resource).getInputStream()) {
                    font = IdeographsFirst.in(new TTFParser().parse(new RandomAccessReadBuffer(in)));
                }
                parsed = font;
            }
            return font;
        }
    }

    /**
     * The characters of a font, such that a sign with several of them is read back as the one that people type.
     *
     * <p>文 is also the radical U+2F42, which comes first by number: a document would look right, and searching it or copying
     * from it would go wrong.
     */
    private static final class IdeographsFirst extends CmapSubtable {

        private final CmapSubtable all;

        private IdeographsFirst(CmapSubtable all) {
            this.all = all;
            setPlatformId(all.getPlatformId());
            setPlatformEncodingId(all.getPlatformEncodingId());
        }

        static TrueTypeFont in(TrueTypeFont font) throws IOException {
            var table = font.getCmap();
            table.setCmaps(
                    Arrays.stream(table.getCmaps()).map(IdeographsFirst::new).toArray(CmapSubtable[]::new));
            return font;
        }

        @Override
        public int getGlyphId(int character) {
            return all.getGlyphId(character);
        }

        @Override
        public @Nullable List<Integer> getCharCodes(int glyph) {
            var characters = all.getCharCodes(glyph);
            return characters == null
                    ? null
                    : characters.stream()
                            .sorted(Comparator.comparing(IdeographsFirst::isPartOfASign))
                            .toList();
        }

        private static boolean isPartOfASign(int character) {
            var block = UnicodeBlock.of(character);
            return block == UnicodeBlock.KANGXI_RADICALS
                    || block == UnicodeBlock.CJK_RADICALS_SUPPLEMENT
                    || block == UnicodeBlock.CJK_STROKES;
        }
    }

    /** The font in one document, which will carry the characters used there and no others. */
    private static final class Subset extends PDFontSupplier {

        private final Weight weight;
        private final PDDocument document;
        private @Nullable PDFont font;

        Subset(Weight weight, PDDocument document) {
            super(null);
            this.weight = weight;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = PDType0Font.load(document, weight.parsed(), true);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
            return font;
        }
    }
}
