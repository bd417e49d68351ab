package io.tidu.publication.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tidu.publication.Difference;
import io.tidu.publication.verifier.Place;
import java.util.ArrayList;
import java.util.List;

/** Names the places at which a proof is not the one this site gives: line, character, and the fact that stands there. */
final class ProofDifferences {

    private ProofDifferences() {}

    static List<Difference> of(byte[] expected, byte[] found) {
        var published = lines(expected);
        var held = lines(found);
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < Math.max(published.size(), held.size()) && differences.size() < Place.MOST; i++) {
            var was = i < published.size() ? published.get(i) : "";
            var is = i < held.size() ? held.get(i) : "";
            if (!was.equals(is)) {
                differences.add(difference(i + 1, was, is));
            }
        }
        return differences;
    }

    private static List<String> lines(byte[] proof) {
        return List.of(new String(proof, UTF_8).split("\n", -1));
    }

    /** Lists and proofs stand in it as texts, so their quotes are escaped: the fact is looked for, and shown, without that. */
    private static Difference difference(int line, String was, String is) {
        var exact = Difference.of(new Place(Place.Kind.CHANGED, line, 0, is), was, null);
        var plain = Difference.of(new Place(Place.Kind.CHANGED, line, 0, plain(is)), plain(was), null);
        return new Difference(
                Place.Kind.CHANGED, line, 0, "", plain.field(), exact.column(), plain.published(), plain.found());
    }

    private static String plain(String line) {
        return line.replace("\\", "");
    }
}
