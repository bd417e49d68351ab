package io.tidu.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A public key that lists are signed by. It stays valid for what it signed after another took its place.
 *
 * @param publicKey X.509 (SubjectPublicKeyInfo) in Base64
 * @param retiredAt when the next key was first used; null while it signs
 */
public record ListKey(
        String id,
        String algorithm,
        String publicKey,
        Instant firstUsed,
        @Nullable Instant retiredAt) {

    /** As a PEM file. */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + publicKey.replaceAll("(.{64})(?=.)", "$1\n")
                + "\n-----END PUBLIC KEY-----\n";
    }
}
