package io.tidu.evidence.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Reads bytes the way the program does. */
public final class Texts {

    public static final Vocabulary WORDS = words();

    private Texts() {}

    private static Vocabulary words() {
        try {
            return Vocabulary.delivered();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DocumentText of(byte[] pdf) throws TextUnreadable {
        return of(pdf, ReadingBounds.USUAL);
    }

    public static DocumentText of(byte[] pdf, ReadingBounds bounds) throws TextUnreadable {
        try {
            var file = Files.createTempFile("paper", ".pdf");
            try {
                Files.write(file, pdf);
                return new PdfText(bounds).read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Extract extract(byte[] pdf) {
        try {
            return Extraction.of(of(pdf).pages(), WORDS);
        } catch (TextUnreadable e) {
            throw new AssertionError(e);
        }
    }

    /** What lines on one page say. */
    static Extract said(String lines) {
        return Extraction.of(List.of(new PageText(1, PageText.Source.TEXT, lines)), WORDS);
    }
}
