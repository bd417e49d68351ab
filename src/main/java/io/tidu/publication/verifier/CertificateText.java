package io.tidu.publication.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one way in which the proof of a certificate is written: JSON, one part a line. Who makes one writes it so, and who checks one writes it anew from
 * what was read and compares, so that no byte is left that nothing looks at.
 */
public final class CertificateText {

    private CertificateText() {}

    /** @param granted and the others: proofs of firms, as they are handed out */
    public static byte[] of(
            String certificate, List<String> head, String granted, List<String> corrected, List<String> renamed) {
        var lines = new ArrayList<String>();
        lines.add("{" + line("format", quoted(CertificateFile.FORMAT)));
        lines.add(line("certificate", quoted(certificate)));
        lines.add(line("head", list(head)));
        lines.add(line("granted", quoted(granted)));
        lines.add(line("corrected", list(corrected)));
        lines.add(line("renamed", list(renamed)));
        return (String.join(",\n", lines) + "\n}\n").getBytes(UTF_8);
    }

    /** @param keyOf the public key that signed a proof */
    static byte[] of(CertificateFile file, Function<SignedFile.OfFirm, byte[]> keyOf) {
        Function<SignedFile.OfFirm, String> text = proof -> proof(proof, keyOf.apply(proof));
        return of(
                file.certificate(),
                file.head(),
                text.apply(file.granted()),
                file.corrected().stream().map(text).toList(),
                file.renamed().stream().map(text).toList());
    }

    private static String proof(SignedFile.OfFirm proof, byte[] publicKey) {
        var statement = proof.statement();
        var lines = List.of(
                "{" + line("format", quoted("tidu-proof-1")),
                line("list", quoted(proof.list())),
                line("firm", quoted(proof.firm())),
                line("position", Integer.toString(proof.position())),
                line(
                        "path",
                        list(proof.path().stream()
                                .map(HexFormat.of()::formatHex)
                                .toList())),
                line("statement", quoted(statement.text())),
                line("signature", quoted(Base64.getEncoder().encodeToString(proof.signature()))),
                line("algorithm", quoted(statement.algorithm())),
                line("key", quoted(statement.key())),
                line("publicKey", quoted(Base64.getEncoder().encodeToString(publicKey))));
        return String.join(",\n", lines) + "}\n";
    }

    private static String line(String name, String value) {
        return "\"" + name + "\":" + value;
    }

    private static String list(List<String> texts) {
        return texts.stream().map(CertificateText::quoted).collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        quoted.append((char) c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
