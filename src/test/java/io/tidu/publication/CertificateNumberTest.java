package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 42, 999, 10_000, 99_999, 123_456})
    void isReadAsItWasWrittenHoweverItIsTyped(int serial) {
        var number = CertificateNumber.of("RD-2026-0001", serial);

        assertThat(CertificateNumber.read(number.value())).contains(number);
        assertThat(CertificateNumber.read(" " + number.value().toLowerCase(Locale.ROOT) + " "))
                .contains(number);
    }

    /** ISO/IEC 7064: with its check character the number leaves a rest of 1 by 11. */
    @Test
    void everySingleWrongDigitAndEverySwapOfNeighboursIsNoticed() {
        var value = CertificateNumber.of("FH-2027-0031", 1586).value();

        for (int i = 3; i < value.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = value.substring(0, i) + digit + value.substring(i + 1);
                if (Character.isDigit(value.charAt(i)) && !wrong.equals(value)) {
                    assertThat(CertificateNumber.read(wrong)).as(wrong).isEmpty();
                }
            }
            var swapped = value.substring(0, i - 1) + value.charAt(i) + value.charAt(i - 1) + value.substring(i + 1);
            if (!swapped.equals(value)) {
                assertThat(CertificateNumber.read(swapped)).as(swapped).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RD-2026-0001", "GS-2026-0001-000019", "RD-2026-0001-1", "RD-2026-0001-00001"})
    void whatIsNoNumberIsNone(String typed) {
        assertThat(CertificateNumber.read(typed)).isEmpty();
    }
}
