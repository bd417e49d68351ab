package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizesTest {

    @Test
    void saysASizeAsPeopleReadIt() {
        assertThat(Sizes.inWords(0)).isEqualTo("0 B");
        assertThat(Sizes.inWords(1023)).isEqualTo("1023 B");
        assertThat(Sizes.inWords(1536)).isEqualTo("1.5 KB");
        assertThat(Sizes.inWords(20L * 1024 * 1024)).isEqualTo("20 MB");
        assertThat(Sizes.inWords(3L << 40)).isEqualTo("3 TB");
    }
}
