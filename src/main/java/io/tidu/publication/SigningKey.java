package io.tidu.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.tidu.publication.verifier.SignatureSuite;
import io.tidu.publication.verifier.Statement;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/**
 * A private key with what follows from it. Says nothing of itself when printed.
 *
 * @param privateKey PKCS#8
 * @param publicKey X.509 (SubjectPublicKeyInfo)
 */
record SigningKey(SignatureSuite suite, byte[] privateKey, byte[] publicKey) {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    /**
     * Reads a PEM file with a private key in PKCS#8, as this program and OpenSSL write it; the public key is computed.
     *
     * @throws IOException if it is something else
     */
    static SigningKey read(String pem) throws IOException {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException("no private key in PKCS#8");
        }
        try {
            var encoded = Base64.getMimeDecoder().decode(pem.substring(begin + BEGIN.length(), end));
            return of(PrivateKeyInfo.getInstance(encoded), encoded);
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            throw new IOException("no private key in PKCS#8", malformed);
        }
    }

    private static SigningKey of(PrivateKeyInfo info, byte[] encoded) throws IOException {
        return switch (PrivateKeyFactory.createKey(info)) {
            case Ed25519PrivateKeyParameters key ->
                new SigningKey(SignatureSuite.ED25519, encoded, encoded(key.generatePublicKey()));
            case ECPrivateKeyParameters key -> new SigningKey(suite(key), encoded, encoded(publicOf(key)));
            default -> throw new IOException("a key of a kind that signs no lists");
        };
    }

    private static SignatureSuite suite(ECPrivateKeyParameters key) throws IOException {
        if (key.getParameters() instanceof ECNamedDomainParameters curve) {
            if (curve.getName().equals(SECObjectIdentifiers.secp256r1)) {
                return SignatureSuite.ECDSA_P256;
            }
            if (curve.getName().equals(GMObjectIdentifiers.sm2p256v1)) {
                return SignatureSuite.SM2;
            }
        }
        throw new IOException("a key on a curve that signs no lists");
    }

    private static ECPublicKeyParameters publicOf(ECPrivateKeyParameters key) {
        var curve = key.getParameters();
        return new ECPublicKeyParameters(new FixedPointCombMultiplier().multiply(curve.getG(), key.getD()), curve);
    }

    private static byte[] encoded(AsymmetricKeyParameter key) throws IOException {
        return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key).getEncoded();
    }

    /** The private key of a new pair as a PEM file. */
    static String newPem(SignatureSuite suite) throws GeneralSecurityException {
        var encoder = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII));
        var key = suite.newKeys().getPrivate().getEncoded();
        return BEGIN + "\n" + encoder.encodeToString(key) + "\n" + END + "\n";
    }

    String id() {
        return Statement.keyId(publicKey);
    }

    /** In Base64. */
    String sign(String text) {
        try {
            return Base64.getEncoder().encodeToString(suite.sign(privateKey, text.getBytes(US_ASCII)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key " + id() + " does not sign", broken);
        }
    }

    @Override
    public String toString() {
        return suite.label() + " " + id();
    }
}
