package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangedLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a|b|c; a|x|c; 2: b; 2: x",
                "a|b|c; a|c; 2: b; '2: '",
                "a|c; a|b|c; '2: '; 2: b",
                "a|a; a|a|a; '3: '; 3: a",
                "a; b; 1: a; 1: b",
                "a|b|c|d; x|b|c|y; 1: a|b|c|d; 1: x|b|c|y"
            })
    void holdsWhatDiffersAndNothingElse(String before, String after, String was, String is) {
        var changed = ChangedLines.between(before.replace('|', '\n'), after.replace('|', '\n'));

        assertThat(changed.before()).isEqualTo(was.replace('|', '\n'));
        assertThat(changed.after()).isEqualTo(is.replace('|', '\n'));
    }
}
