package io.tidu.publication.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The proof of a certificate: what its list says of itself, that the list grants it, and what later lists say of the firm.
 *
 * @param head the lines of the granting list before its firms
 * @param granted that the firm stands on that list
 * @param corrected that a later edition put the entry right; empty, or one
 * @param renamed that the firm goes on under another name; empty, or one
 */
public record CertificateFile(
        String certificate,
        List<String> head,
        SignedFile.OfFirm granted,
        List<SignedFile.OfFirm> corrected,
        List<SignedFile.OfFirm> renamed) {

    public static final String FORMAT = "tidu-certificate-1";

    /** Whether it begins as such a file does, altered or not. */
    public static boolean looksLikeOne(byte[] file) {
        var beginning = new String(file, 0, Math.min(file.length, 200), UTF_8);
        return beginning.startsWith("{\"format\":\"tidu-certificate");
    }

    /** Reads such a file; empty for everything else. */
    public static Optional<CertificateFile> read(byte[] file) {
        try {
            return read(
                    Json.object(UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString()));
        } catch (CharacterCodingException | Json.Malformed | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<CertificateFile> read(Map<String, Object> file) {
        if (!Json.text(file, "format").orElse("").equals(FORMAT)) {
            return Optional.empty();
        }
        var granted = Json.text(file, "granted").flatMap(CertificateFile::proof);
        var corrected = proofs(file, "corrected");
        var renamed = proofs(file, "renamed");
        return granted.isEmpty() || corrected.isEmpty() || renamed.isEmpty()
                ? Optional.empty()
                : Optional.of(new CertificateFile(
                        Json.text(file, "certificate").orElse(""),
                        Json.texts(file, "head"),
                        granted.get(),
                        corrected.get(),
                        renamed.get()));
    }

    private static Optional<SignedFile.OfFirm> proof(String text) {
        return SignedFile.read(text.getBytes(UTF_8))
                .filter(SignedFile.OfFirm.class::isInstance)
                .map(SignedFile.OfFirm.class::cast);
    }

    /** Empty if one of them is no proof. */
    private static Optional<List<SignedFile.OfFirm>> proofs(Map<String, Object> file, String name) {
        var proofs = new ArrayList<SignedFile.OfFirm>();
        for (var text : Json.texts(file, name)) {
            var proof = proof(text);
            if (proof.isEmpty()) {
                return Optional.empty();
            }
            proofs.add(proof.get());
        }
        return Optional.of(proofs);
    }

    /** The firm's name: by which it was renamed, otherwise put right, otherwise granted. */
    public String name() {
        return Line.text(latest().firm(), "name");
    }

    /** The name by which the title was granted, where it is another one. */
    public Optional<String> formerName() {
        var before = corrected.isEmpty() ? granted : corrected.getLast();
        return renamed.isEmpty() ? Optional.empty() : Optional.of(Line.text(before.firm(), "name"));
    }

    private SignedFile.OfFirm latest() {
        return !renamed.isEmpty() ? renamed.getLast() : !corrected.isEmpty() ? corrected.getLast() : granted;
    }

    public String creditCode() {
        return Line.text(granted.firm(), "creditCode");
    }

    /** What the granting list says of itself, for instance {@code rungName} or {@code validUntil}; empty where it says nothing. */
    public String said(String name) {
        return head.stream()
                .filter(line -> line.startsWith("\"" + name + "\":"))
                .map(line -> Line.text(line, name))
                .findFirst()
                .orElse("");
    }
}
