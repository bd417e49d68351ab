package io.tidu.publication.verifier;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchProviderException;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way to sign: one and the same for who signs and who checks. Keys come and go in their standard forms, PKCS#8 and X.509.
 */
public enum SignatureSuite {
    /** RFC 8032. The same text under the same key gives the same signature. */
    ED25519("Ed25519", "Ed25519", "Ed25519", null),
    /** FIPS 186-5, on the curve P-256 with SHA-256. */
    ECDSA_P256("ECDSA-P256", "SHA256withECDSA", "EC", "secp256r1"),
    /** GB/T 32918 with SM3 (GB/T 32905), for offices that must use the national algorithms. Needs Bouncy Castle beside the JDK. */
    SM2("SM2-SM3", "SM3withSM2", "EC", "sm2p256v1");

    private static final String BOUNCY_CASTLE = "org.bouncycastle.jce.provider.BouncyCastleProvider";

    private final String label;
    private final String signature;
    private final String keys;
    private final @Nullable String curve;

    SignatureSuite(String label, String signature, String keys, @Nullable String curve) {
        this.label = label;
        this.signature = signature;
        this.keys = keys;
        this.curve = curve;
    }

    /** The name that stands in statements and files. */
    public String label() {
        return label;
    }

    public static Optional<SignatureSuite> of(String label) {
        for (var suite : values()) {
            if (suite.label.equals(label)) {
                return Optional.of(suite);
            }
        }
        return Optional.empty();
    }

    /**
     * @param privateKey PKCS#8
     * @throws GeneralSecurityException if the key is none of this suite
     */
    public byte[] sign(byte[] privateKey, byte[] text) throws GeneralSecurityException {
        var signing = signature();
        signing.initSign(keyFactory().generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
        signing.update(text);
        return signing.sign();
    }

    /**
     * @param publicKey X.509 (SubjectPublicKeyInfo)
     * @return false too for what is no signature at all
     * @throws GeneralSecurityException if the key is none of this suite, or the suite cannot be had here
     */
    public boolean verify(byte[] publicKey, byte[] text, byte[] signed) throws GeneralSecurityException {
        var checking = signature();
        checking.initVerify(keyFactory().generatePublic(new X509EncodedKeySpec(publicKey)));
        checking.update(text);
        try {
            return checking.verify(signed);
        } catch (java.security.SignatureException malformed) {
            return false;
        }
    }

    public KeyPair newKeys() throws GeneralSecurityException {
        var provider = provider();
        var generator =
                provider == null ? KeyPairGenerator.getInstance(keys) : KeyPairGenerator.getInstance(keys, provider);
        if (curve != null) {
            generator.initialize(new ECGenParameterSpec(curve));
        }
        return generator.generateKeyPair();
    }

    private Signature signature() throws GeneralSecurityException {
        var provider = provider();
        return provider == null ? Signature.getInstance(signature) : Signature.getInstance(signature, provider);
    }

    private KeyFactory keyFactory() throws GeneralSecurityException {
        var provider = provider();
        return provider == null ? KeyFactory.getInstance(keys) : KeyFactory.getInstance(keys, provider);
    }

    /** Null for what the JDK does by itself. By its name, so that the jar for checking needs the library only for SM2. */
    private @Nullable Provider provider() throws GeneralSecurityException {
        if (this != SM2) {
            return null;
        }
        var registered = Security.getProvider("BC");
        return registered != null ? registered : Found.bouncyCastle();
    }

    private static final class Found {

        private static final @Nullable Provider PROVIDER = load();

        private static @Nullable Provider load() {
            try {
                return (Provider)
                        Class.forName(BOUNCY_CASTLE).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException absent) {
                return null;
            }
        }

        static Provider bouncyCastle() throws NoSuchProviderException {
            if (PROVIDER == null) {
                throw new NoSuchProviderException("SM2 needs Bouncy Castle (bcprov-jdk18on.jar)");
            }
            return PROVIDER;
        }
    }
}
