package io.tidu.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.tidu.publication.verifier.SignatureSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SigningKeyTest {

    private static final byte[] TEXT = "名单".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatItSignsIsCheckedByItsPublicKeyAlone(SignatureSuite suite) throws Exception {
        var key = SigningKey.read(SigningKey.newPem(suite));
        var other = SigningKey.read(SigningKey.newPem(suite));
        var signed = suite.sign(key.privateKey(), TEXT);

        assertThat(key.suite()).isEqualTo(suite);
        assertThat(suite.verify(key.publicKey(), TEXT, signed)).isTrue();
        assertThat(suite.verify(other.publicKey(), TEXT, signed)).isFalse();
        assertThat(suite.verify(key.publicKey(), "名单.".getBytes(UTF_8), signed)).isFalse();
        assertThat(suite.verify(key.publicKey(), TEXT, new byte[0])).isFalse();
        assertThat(suite.verify(key.publicKey(), TEXT, new byte[64])).isFalse();
        signed[signed.length / 2] ^= 1;
        assertThat(suite.verify(key.publicKey(), TEXT, signed)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void itsPublicKeyIsTheOneOfThePair(SignatureSuite suite) throws Exception {
        var pair = suite.newKeys();

        var key = SigningKey.read(pem(pair.getPrivate().getEncoded()));

        assertThat(key.publicKey()).isEqualTo(pair.getPublic().getEncoded());
        assertThat(key.id()).matches("[0-9a-f]{32}");
    }

    @Test
    void aKeyOfAnotherKindSignsNoLists() throws Exception {
        var rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        var ec = KeyPairGenerator.getInstance("EC");
        ec.initialize(384);

        for (var pair : new java.security.KeyPair[] {rsa.generateKeyPair(), ec.generateKeyPair()}) {
            var pem = pem(pair.getPrivate().getEncoded());
            assertThatIOException().isThrownBy(() -> SigningKey.read(pem));
        }
        assertThatIOException().isThrownBy(() -> SigningKey.read("not a key"));
        assertThatIOException().isThrownBy(() -> SigningKey.read(pem(new byte[] {1, 2, 3})));
    }

    @Test
    void saysNothingOfThePrivateHalfWhenPrinted() throws Exception {
        var key = SigningKey.read(SigningKey.newPem(SignatureSuite.ED25519));

        assertThat(key.toString()).isEqualTo("Ed25519 " + key.id());
    }

    @Test
    void isMadeWhereTheProgramIsTriedOutForItsOwnerOnly() throws IOException {
        var keys = new SigningKeys(folder.resolve("keys"), true);

        var key = keys.active();

        assertThat(keys.active().id()).isEqualTo(key.id());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(keys.file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void isAskedForElsewhere() throws IOException {
        var keys = new SigningKeys(folder, false);

        assertThatExceptionOfType(PublicationRefused.NoSigningKey.class)
                .isThrownBy(keys::active)
                .satisfies(refused -> assertThat(refused.arguments())
                        .containsExactly(keys.file().toString()));
        Files.writeString(keys.file(), "rubbish", US_ASCII);
        assertThatExceptionOfType(PublicationRefused.SigningKeyUnusable.class).isThrownBy(keys::active);
    }

    @Test
    void theOneBeforeIsKeptBesideANewOne() throws IOException {
        var keys = new SigningKeys(folder, false);
        var old = keys.make(SignatureSuite.ED25519);

        var made = keys.make(SignatureSuite.SM2);

        assertThat(keys.active().id()).isEqualTo(made.id()).isNotEqualTo(old.id());
        assertThat(SigningKey.read(Files.readString(folder.resolve("retired-" + old.id() + ".pem")))
                        .id())
                .isEqualTo(old.id());
    }

    private static String pem(byte[] key) {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END PRIVATE KEY-----\n";
    }
}
