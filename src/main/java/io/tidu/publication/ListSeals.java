package io.tidu.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.tidu.publication.verifier.SignatureSuite;
import io.tidu.publication.verifier.SignedFile;
import io.tidu.publication.verifier.Statement;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whether signatures hold by the keys of this site, and by no key that a file brings along. */
@Component
class ListSeals {

    private static final Pattern CODE = Pattern.compile("\"creditCode\":\"([0-9A-Z]{18})\"");

    private final ListKeys keys;

    ListSeals(ListKeys keys) {
        this.keys = keys;
    }

    Checked.Seal of(ListRow list) {
        var signature = list.signature();
        if (signature == null) {
            return list.link() == null ? Checked.Seal.UNSIGNED : Checked.Seal.BROKEN;
        }
        var statement = Statement.read(signature.statement());
        return statement.filter(said -> says(said, list)).isPresent() && holds(signature)
                ? Checked.Seal.SIGNED
                : Checked.Seal.BROKEN;
    }

    private static boolean says(Statement statement, ListRow list) {
        return statement.number().equals(list.number()) && statement.digest().equals(list.digest());
    }

    private boolean holds(ListSignature signature) {
        var suite = SignatureSuite.of(signature.algorithm());
        return suite.isPresent()
                && publicKey(signature.key())
                        .filter(key -> holds(suite.get(), key, signature))
                        .isPresent();
    }

    private static boolean holds(SignatureSuite suite, byte[] key, ListSignature signature) {
        try {
            var signed = Base64.getDecoder().decode(signature.value());
            return suite.verify(key, signature.statement().getBytes(US_ASCII), signed);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }

    boolean isOurs(SignedFile file) {
        return publicKey(file.statement().key())
                .filter(key -> isSignedBy(file, key))
                .isPresent();
    }

    private static boolean isSignedBy(SignedFile file, byte[] key) {
        try {
            return file.isSignedBy(key) && file.isWhole();
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }

    private Optional<byte[]> publicKey(String id) {
        return keys.find(id).map(key -> Base64.getDecoder().decode(key.publicKey()));
    }

    /** Of the firm that a proof is about. */
    Optional<String> code(SignedFile.OfFirm proof) {
        var code = CODE.matcher(proof.firm());
        return code.find() ? Optional.of(code.group(1)) : Optional.empty();
    }
}
