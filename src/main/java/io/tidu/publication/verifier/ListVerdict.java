package io.tidu.publication.verifier;

import java.security.GeneralSecurityException;
import java.util.List;

/** What came of checking a file, without asking anybody. */
public sealed interface ListVerdict {

    /** It is what was signed. */
    record Valid(SignedFile signed) implements ListVerdict {}

    /** The list is not what was signed; the places say where. */
    record Altered(Statement statement, List<Place> places) implements ListVerdict {}

    /** What lies beside the list, or the proof, is not what was signed. */
    record Forged(Statement statement) implements ListVerdict {}

    /** Signed by another key than the one given. */
    record OtherKey(String signedBy, String given) implements ListVerdict {}

    /** It is no such file at all. */
    record NoSignedFile() implements ListVerdict {}

    /** The algorithm is not known here, or the key is none of it. */
    record Unable(String why) implements ListVerdict {}

    /** @param list the canonical file of the list */
    static ListVerdict ofList(byte[] list, byte[] beside, byte[] publicKey) {
        var verdict = ofProof(beside, publicKey);
        if (!(verdict instanceof Valid(SignedFile.OfList signed))) {
            return verdict instanceof Valid ? new NoSignedFile() : verdict;
        }
        return Sha256.hex(list).equals(signed.statement().digest())
                ? verdict
                : new Altered(signed.statement(), Place.in(RawLines.of(list), signed.head(), signed.firms()));
    }

    /** @param proof of a firm; or the file beside a list, by itself */
    static ListVerdict ofProof(byte[] proof, byte[] publicKey) {
        var read = SignedFile.read(proof);
        if (read.isEmpty()) {
            return new NoSignedFile();
        }
        var statement = read.get().statement();
        var given = Statement.keyId(publicKey);
        if (!statement.key().equals(given)) {
            return new OtherKey(statement.key(), given);
        }
        try {
            return read.get().isSignedBy(publicKey) && read.get().isWhole()
                    ? new Valid(read.get())
                    : new Forged(statement);
        } catch (GeneralSecurityException unable) {
            return new Unable(String.valueOf(unable.getMessage()));
        }
    }
}
