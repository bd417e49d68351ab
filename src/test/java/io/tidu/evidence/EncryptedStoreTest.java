package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncryptedStoreTest extends ContentStoreContract {

    private static final String KEY = newKey();

    @Override
    ContentStore open() throws IOException {
        return encrypting(KEY);
    }

    @Test
    void nothingReadableLiesInTheFolder() throws IOException {
        var bytes = "营业收入 12345678.90 ".repeat(5000).getBytes(StandardCharsets.UTF_8);
        var lying = Files.readAllBytes(file(keep(bytes)));
        assertThat(new String(lying, StandardCharsets.ISO_8859_1))
                .doesNotContain("12345678.90")
                .startsWith("TIDUENC1");
        assertThat(lying.length).isBetween(bytes.length + 32, bytes.length + 200);
    }

    @Test
    void theSameBytesLieThereDifferentlyEachTime() throws IOException {
        var bytes = bytes(1000);
        var first = Files.readAllBytes(file(keep(bytes)));
        assertThat(Files.readAllBytes(file(keep(bytes)))).isNotEqualTo(first);
    }

    @Test
    void refusesWhatWasChangedCutOffOrPutInAnothersPlace() throws IOException {
        var digest = keep(bytes(300_000));
        var lying = Files.readAllBytes(file(digest));
        lying[200_000] ^= 1;
        Files.write(file(digest), lying);
        assertThatThrownBy(() -> read(digest, 0, 300_000)).isInstanceOf(IOException.class);

        var cut = keep(bytes(300_000));
        Files.write(file(cut), Arrays.copyOf(Files.readAllBytes(file(cut)), 131_088));
        assertThatThrownBy(() -> read(cut, 0, 300_000)).isInstanceOf(IOException.class);

        var other = keep(bytes(300_000));
        Files.copy(file(keep(bytes(300_000))), file(other), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> read(other, 0, 300_000)).isInstanceOf(IOException.class);
    }

    @Test
    void readsWhatWasKeptBeforeThereWasAKey() throws IOException {
        var encrypting = store;
        store = new FolderStore(folder);
        var bytes = Samples.pdf(2);
        var digest = keep(bytes);
        store = encrypting;
        assertThat(read(digest, 0, bytes.length)).isEqualTo(bytes);
        assertThat(read(digest, 7, 20)).isEqualTo(Arrays.copyOfRange(bytes, 7, 27));

        assertThat(store.renew(digest)).isTrue();
        assertThat(store.renew(digest)).isFalse();
        assertThat(Files.readString(file(digest), StandardCharsets.ISO_8859_1)).startsWith("TIDUENC1");
        assertThat(read(digest, 0, bytes.length)).isEqualTo(bytes);
    }

    @Test
    void aNewKeyOnTopReadsTheOldAndRenewsIt() throws IOException {
        var bytes = bytes(200_000);
        var digest = keep(bytes);
        var newKey = newKey();

        store = encrypting(newKey, KEY);
        assertThat(read(digest, 0, bytes.length)).isEqualTo(bytes);
        assertThat(store.renew(digest)).isTrue();

        store = encrypting(newKey);
        assertThat(read(digest, 0, bytes.length)).isEqualTo(bytes);
        store = encrypting(KEY);
        assertThatThrownBy(() -> read(digest, 0, 10))
                .isInstanceOf(IOException.class)
                .rootCause()
                .hasMessageContaining("not in the key file");
    }

    @Test
    void renewsNothingThatChangedInTheStore() throws IOException {
        var plain = new FolderStore(folder);
        var encrypting = store;
        store = plain;
        var digest = keep(Samples.pdf(1));
        Files.write(file(digest), bytes(100));
        assertThatThrownBy(() -> encrypting.renew(digest)).hasMessageContaining("changed in the store");
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void doesNotBeginWithoutAUsableKey() throws IOException {
        assertThatThrownBy(() -> EvidenceKeys.in(folder.resolve("missing"))).isInstanceOf(EvidenceKeysUnusable.class);
        for (var text : List.of("", "# only a note\n", "c2hvcnQ=", "not base64 at all!")) {
            var file = Files.writeString(folder.resolve("key"), text);
            assertThatThrownBy(() -> EvidenceKeys.in(file))
                    .isInstanceOf(EvidenceKeysUnusable.class)
                    .hasMessageContaining("tidu.evidence.key-file");
        }
    }

    @Test
    void encryptsInAnObjectStoreAsWell() throws IOException {
        var bytes = bytes(400_000);
        store = new EncryptedStore(ObjectServer.running().store(folder), EvidenceKeys.in(keyFile(KEY)));
        var digest = keep(bytes);
        assertThat(read(digest, 0, bytes.length)).isEqualTo(bytes);
        assertThat(read(digest, 262_000, 1000)).isEqualTo(Arrays.copyOfRange(bytes, 262_000, 263_000));
    }

    private EncryptedStore encrypting(String... keys) throws IOException {
        return new EncryptedStore(new FolderStore(folder), EvidenceKeys.in(keyFile(keys)));
    }

    private Path keyFile(String... keys) throws IOException {
        return Files.writeString(folder.resolve("keys"), "# 佐证材料密钥\n" + String.join("\n", keys) + "\n");
    }

    private Path file(Digest digest) {
        return folder.resolve("content").resolve(digest.prefix()).resolve(digest.hex());
    }

    private static String newKey() {
        return Base64.getEncoder().encodeToString(bytes(32));
    }
}
