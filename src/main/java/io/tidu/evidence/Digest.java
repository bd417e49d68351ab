package io.tidu.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of the bytes of a file: its address in the store, and the proof that nothing was changed. */
record Digest(String hex) {

    static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    static Digest of(Path file) throws IOException {
        return of(hashed(file, algorithm()));
    }

    /** What an object store checks a transfer by; nothing is known by it. */
    static byte[] md5Of(Path file) throws IOException {
        return hashed(file, algorithm("MD5"));
    }

    static MessageDigest algorithm() {
        return algorithm("SHA-256");
    }

    private static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + name, e);
        }
    }

    private static byte[] hashed(Path file, MessageDigest algorithm) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                algorithm.update(buffer, 0, read);
            }
        }
        return algorithm.digest();
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** The first two digits: content is spread over 256 places, and walked by them. */
    String prefix() {
        return hex.substring(0, 2);
    }
}
