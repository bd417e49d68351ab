package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.com\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "　=1",
                "＝1",
                "＋1",
                "－1",
                "＠x"
            })
    void marksWhatCouldRunAsAFormula(String text) {
        assertThat(SpreadsheetText.neutralised(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "杭州宏鹰数码科技有限公司", "A=B", "3.5", "（筹）", "'quoted"})
    void leavesOtherTextAsItIs(String text) {
        assertThat(SpreadsheetText.neutralised(text)).isEqualTo(text);
    }
}
