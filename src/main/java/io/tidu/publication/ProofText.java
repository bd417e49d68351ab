package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the files that are checked by {@link io.tidu.publication.verifier.SignedFile}: JSON, one hash a line. */
final class ProofText {

    private final StringBuilder text = new StringBuilder("{");

    private ProofText(String format) {
        text.append("\"format\":").append(CanonicalText.quoted(format));
    }

    /** Beside a list: what was signed, and the hash of each of its lines. */
    static byte[] signatureFile(ListContent content, ListSignature signature, String publicKey) {
        return new ProofText("tidu-signature-1")
                .signed(signature, publicKey)
                .hashes("head", CanonicalList.headTree(content).leaves())
                .hashes("firms", CanonicalList.tree(content).leaves())
                .bytes();
    }

    /** Of one firm: its line, and the way from it to what was signed. */
    static byte[] proof(ListEntry entry, List<byte[]> path, ListSignature signature, String publicKey, ListRow list) {
        return new ProofText("tidu-proof-1")
                .line("list", CanonicalText.quoted(list.number()))
                .line("firm", CanonicalText.quoted(CanonicalList.line(entry, true)))
                .line("position", Integer.toString(entry.position()))
                .hashes("path", path)
                .signed(signature, publicKey)
                .bytes();
    }

    private ProofText signed(ListSignature signature, String publicKey) {
        return line("statement", CanonicalText.quoted(signature.statement()))
                .line("signature", CanonicalText.quoted(signature.value()))
                .line("algorithm", CanonicalText.quoted(signature.algorithm()))
                .line("key", CanonicalText.quoted(signature.key()))
                .line("publicKey", CanonicalText.quoted(publicKey));
    }

    private ProofText hashes(String name, List<byte[]> hashes) {
        return line(
                name,
                hashes.stream()
                        .map(hash -> "\"" + HexFormat.of().formatHex(hash) + "\"")
                        .collect(Collectors.joining(",\n", "[", "]")));
    }

    private ProofText line(String name, String value) {
        text.append(",\n\"").append(name).append("\":").append(value);
        return this;
    }

    private byte[] bytes() {
        return text.append("}\n").toString().getBytes(UTF_8);
    }
}
