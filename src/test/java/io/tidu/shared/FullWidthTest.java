package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FullWidthTest {

    @Test
    void foldsWideSignsAndLeavesChineseAlone() {
        assertThat(FullWidth.fold("　帕科视讯（杭州）ＡＢ１２～ ")).isEqualTo("帕科视讯(杭州)AB12~");
    }
}
