package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UC-22: what was read of an encrypted file is encrypted too. */
class TextSealTest {

    private static final Digest ONE = new Digest("ab".repeat(32));
    private static final Digest OTHER = new Digest("cd".repeat(32));

    @TempDir
    Path folder;

    @Test
    void whereThereIsAKeyTheTextIsReadWithItOnlyAndOnlyForItsFile() throws IOException {
        var seal = new TextSeal(keys("a", 1));
        var sealed = seal.seal("主营业务收入", ONE);

        assertThat(seal.key()).isNotEmpty();
        assertThat(seal.open(sealed, seal.key(), ONE)).isEqualTo("主营业务收入");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String("主营".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> seal.open(sealed, seal.key(), OTHER)).isInstanceOf(IOException.class);
        var other = new TextSeal(keys("b", 2));
        assertThatThrownBy(() -> other.open(sealed, seal.key(), ONE)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new TextSeal(null).open(sealed, seal.key(), ONE))
                .isInstanceOf(IOException.class);
    }

    @Test
    void withoutAKeyItIsPackedOnlyAndStaysReadableWhenThereIsOne() throws IOException {
        var plain = new TextSeal(null);
        var packed = plain.seal("研发费用", ONE);

        assertThat(plain.key()).isEmpty();
        assertThat(new TextSeal(keys("c", 3)).open(packed, "", ONE)).isEqualTo("研发费用");
    }

    private EvidenceKeys keys(String name, int seed) throws IOException {
        var key = new byte[32];
        java.util.Arrays.fill(key, (byte) seed);
        return EvidenceKeys.in(
                Files.writeString(folder.resolve(name), Base64.getEncoder().encodeToString(key) + "\n"));
    }
}
