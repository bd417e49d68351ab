package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tidu.publication.verifier.MerkleTree;
import io.tidu.publication.verifier.Sha256;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The canonical form of a list: JSON in UTF-8 without mark, lines end in LF, names in a fixed order, one firm a line, no
 * spaces but those written here. The same list gives the same bytes on every machine, and the digest is made of these bytes.
 * Written by hand, because a library's idea of JSON changes with its version.
 */
final class CanonicalList {

    /** Lists without a place in a chain; what was published so stays so. */
    static final String FIRST_FORMAT = "tidu-list-1";

    /** Written first into every list; a list of another shape gets another name. */
    static final String FORMAT = "tidu-list-2";

    private CanonicalList() {}

    /** The digest in hexadecimal digits; what the row says of a digest does not go into it. */
    static String digest(ListContent content) {
        try {
            var digest = Sha256.begun();
            write(content, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static void write(ListContent content, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write(String.join("\n", CanonicalHead.of(content.list(), content.changes())));
        boolean inChain = content.list().link() != null;
        for (var entry : content.entries()) {
            writer.write(entry.position() == 1 ? "\n" : ",\n");
            writer.write(line(entry, inChain));
        }
        writer.write("\n]}\n");
        writer.flush();
    }

    /** The tree over the lines of the firms. */
    static MerkleTree tree(ListContent content) {
        boolean inChain = content.list().link() != null;
        List<byte[]> leaves = new ArrayList<>(content.list().entries());
        content.entries().forEach(entry -> leaves.add(MerkleTree.leaf(line(entry, inChain))));
        return new MerkleTree(leaves);
    }

    /** The tree over the lines before the firms. */
    static MerkleTree headTree(ListContent content) {
        return MerkleTree.over(CanonicalHead.of(content.list(), content.changes()));
    }

    /** A firm's line, without the comma between lines. */
    static String line(ListEntry entry, boolean inChain) {
        var firm = entry.firm();
        var line = CanonicalText.object()
                .number("position", entry.position())
                .text("name", firm.name())
                .text("creditCode", firm.creditCode())
                .text("cityCode", firm.cityCode())
                .text("city", firm.cityName())
                .text("countyCode", firm.countyCode())
                .text("county", firm.countyName())
                .text("product", firm.product());
        if (inChain) {
            facts(entry.facts(), line);
        }
        return line.close();
    }

    private static void facts(EntryFacts facts, CanonicalText line) {
        line.text("certificate", facts.certificate())
                .text("previousName", facts.previousName())
                .text("cause", facts.cause())
                .text("clause", facts.clause())
                .text("change", facts.change())
                .text("changeReason", facts.changeReason());
    }
}
