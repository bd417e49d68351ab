package io.tidu.publication.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The proof in a certificate as a PDF. It lies there as one attachment, as it is: neither packed nor encrypted, so that it is found without a
 * reader of PDFs. Of a file that was saved anew by another program, which packs attachments, nothing is found; the page of the certificate
 * gives the proof as a file of its own.
 */
public final class Attachment {

    private static final Pattern ATTACHED =
            Pattern.compile("/Type\\s*/EmbeddedFile\\b[^>]{0,400}?>>(?:[^>]{0,200}?>>)?\\s*stream\r?\n");
    private static final Pattern END = Pattern.compile("\r?\nendstream");

    private Attachment() {}

    public static boolean isPdf(byte[] file) {
        return file.length > 5 && new String(file, 0, 5, ISO_8859_1).equals("%PDF-");
    }

    /** Empty where there is none, or more than one. */
    public static Optional<byte[]> in(byte[] pdf) {
        var text = new String(pdf, ISO_8859_1);
        var begin = ATTACHED.matcher(text);
        if (!begin.find()) {
            return Optional.empty();
        }
        int from = begin.end();
        var end = END.matcher(text);
        return !end.find(from) || begin.find()
                ? Optional.empty()
                : Optional.of(text.substring(from, end.start()).getBytes(ISO_8859_1));
    }
}
