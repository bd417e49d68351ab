package io.tidu.publication;

/**
 * The signature of a list.
 *
 * @param algorithm by {@link io.tidu.publication.verifier.SignatureSuite#label}
 * @param key the id of the public key
 * @param statement the lines that were signed ({@link io.tidu.publication.verifier.Statement})
 * @param value in Base64
 */
public record ListSignature(String algorithm, String key, String statement, String value) {}
