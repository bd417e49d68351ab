package io.tidu.publication.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file with a signature in it: the one beside a list, or the proof of one firm. Nothing in it is believed before the
 * signature is checked by a key that came from elsewhere.
 */
public sealed interface SignedFile {

    Statement statement();

    byte[] signature();

    /**
     * Beside a list.
     *
     * @param head hashes of the lines before the firms
     * @param firms hashes of the lines of the firms
     */
    record OfList(Statement statement, byte[] signature, List<byte[]> head, List<byte[]> firms) implements SignedFile {

        /** Whether the hashes are those that were signed. */
        public boolean isWhole() {
            return new MerkleTree(head).root().equals(statement.head())
                    && new MerkleTree(firms).root().equals(statement.root())
                    && firms.size() == statement.count();
        }
    }

    /**
     * That a firm stands on a list.
     *
     * @param firm its line in the list
     */
    record OfFirm(Statement statement, byte[] signature, String list, String firm, int position, List<byte[]> path)
            implements SignedFile {

        public boolean isWhole() {
            try {
                return list.equals(statement.number())
                        && MerkleTree.rootFrom(MerkleTree.leaf(firm), position - 1, statement.count(), path)
                                .equals(statement.root());
            } catch (IllegalArgumentException noSuchPath) {
                return false;
            }
        }
    }

    /** Whether what is inside fits what was signed. */
    boolean isWhole();

    /** Whether the statement was signed by the owner of that key. */
    default boolean isSignedBy(byte[] publicKey) throws GeneralSecurityException {
        var suite = SignatureSuite.of(statement().algorithm());
        return suite.isPresent()
                && Statement.keyId(publicKey).equals(statement().key())
                && suite.get().verify(publicKey, statement().text().getBytes(US_ASCII), signature());
    }

    /** Reads such a file; empty for everything else. */
    static Optional<SignedFile> read(byte[] file) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return read(Json.object(text));
        } catch (CharacterCodingException | Json.Malformed | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<SignedFile> read(Map<String, Object> file) {
        var statement = Json.text(file, "statement").flatMap(Statement::read);
        var signature = Json.text(file, "signature").map(Base64.getDecoder()::decode);
        if (statement.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        return switch (Json.text(file, "format").orElse("")) {
            case "tidu-signature-1" ->
                Optional.of(new OfList(statement.get(), signature.get(), hashes(file, "head"), hashes(file, "firms")));
            case "tidu-proof-1" ->
                Optional.of(new OfFirm(
                        statement.get(),
                        signature.get(),
                        Json.text(file, "list").orElse(""),
                        Json.text(file, "firm").orElse(""),
                        Json.number(file, "position").orElse(0),
                        hashes(file, "path")));
            default -> Optional.empty();
        };
    }

    private static List<byte[]> hashes(Map<String, Object> file, String name) {
        return Json.texts(file, name).stream().map(HexFormat.of()::parseHex).toList();
    }
}
