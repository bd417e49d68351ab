package io.tidu.publication.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is the same for everybody, packed once for all who take it so.
 *
 * @param packed by gzip; null where that saves nothing
 * @param tag for {@code ETag}; weak, since it is that of the packed bytes too
 */
record KeptAnswer(@Nullable String type, byte[] body, byte @Nullable [] packed, String tag) {

    /** Below that a packed answer needs as many parcels of the net. */
    private static final int WORTH_PACKING = 1024;

    static KeptAnswer of(@Nullable String type, byte[] body) {
        return new KeptAnswer(type, body, body.length < WORTH_PACKING ? null : pack(body), tag(body));
    }

    int bytes() {
        return body.length + (packed == null ? 0 : packed.length);
    }

    private static byte[] pack(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
