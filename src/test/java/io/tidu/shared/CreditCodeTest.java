package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91610000MA90001340", "91610728MA900002XD", "91610000MA9000011Y"})
    void takesCodesWhoseCheckCharacterFits(String code) {
        assertThat(new CreditCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  91350100m000100y43\t",
                "９１３５０１００Ｍ０００１００Ｙ４３",
                "　91350100Ｍ000100ｙ43　",
                "\uFEFF91350100M000100Y43\u00A0"
            })
    void readsPaddedLowerCaseAndFullWidthWriting(String typed) {
        assertThat(new CreditCode(typed)).isEqualTo(new CreditCode("91350100M000100Y43"));
    }

    @Test
    void refusesACodeWhoseCheckCharacterIsWrong() {
        assertThatExceptionOfType(CreditCodeRefused.WrongCheckCharacter.class)
                .isThrownBy(() -> new CreditCode("91350100M000100Y4Y"))
                .satisfies(refused -> {
                    assertThat(refused.messageKey()).isEqualTo("shared.credit-code.check");
                    assertThat(refused.arguments()).containsExactly("Y");
                });
    }

    @Test
    void refusesTheStandardsCounterExampleForItsLastLetter() {
        assertThatExceptionOfType(CreditCodeRefused.WrongCharacter.class)
                .isThrownBy(() -> new CreditCode("91350100M000100Y4Z"))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("Z", 18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "91350100M000100Y4", "91350100M000100Y433", "91350100 M000100Y43"})
    void refusesAnyOtherLengthAndSaysIt(String typed) {
        assertThatExceptionOfType(CreditCodeRefused.WrongLength.class)
                .isThrownBy(() -> new CreditCode(typed))
                .satisfies(refused -> assertThat(refused.arguments())
                        .containsExactly(typed.strip().length(), 18));
    }

    @ParameterizedTest
    @CsvSource({
        "I1350100M000100Y43, I, 1",
        "91350I00M000100Y43, I, 6",
        "91350100MO00100Y43, O, 10",
        "9135010?M000100Y43, ?, 8",
        "91350100M0001中0Y43, 中, 14",
        "91350100M00010𠮷Y43, 𠮷, 15"
    })
    void namesTheFirstForeignCharacterAndItsPosition(String typed, String character, int position) {
        assertThatExceptionOfType(CreditCodeRefused.WrongCharacter.class)
                .isThrownBy(() -> new CreditCode(typed))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(character, position));
    }

    @ParameterizedTest
    @CsvSource({"91610728MA900002XD, true", "91610000MA9000011Y, true", "91610000MA90001340, true"})
    void findsTheOrganisationCodeWithin(String code, boolean fits) {
        assertThat(new CreditCode(code).organisationCodeFits()).isEqualTo(fits);
    }

    @Test
    void onlyWarnsWhenTheOrganisationCodeWithinDoesNotFit() {
        var stem = "91610728MA9000020";
        var code = new CreditCode(stem + CreditCode.checkCharacter(stem));

        assertThat(code.organisationCodeFits()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("validCodes")
    void noticesEverySingleWrongCharacter(String code) {
        for (int i = 0; i < code.length(); i++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != code.charAt(i)) {
                    assertRefused(code.substring(0, i) + other + code.substring(i + 1));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("validCodes")
    void noticesEverySwapButThatOfTheFirstWithTheLast(String code) {
        for (int i = 0; i < code.length(); i++) {
            for (int j = i + 1; j < code.length(); j++) {
                var swapped = swap(code, i, j);
                if (i == 0 && j == code.length() - 1) {
                    assertThat(new CreditCode(swapped).value()).isEqualTo(swapped);
                } else if (!swapped.equals(code)) {
                    assertRefused(swapped);
                }
            }
        }
    }

    static Stream<String> validCodes() {
        var random = new Random(32100);
        return Stream.generate(() -> {
                    var stem = new StringBuilder();
                    random.ints(17, 0, ALPHABET.length()).forEach(i -> stem.append(ALPHABET.charAt(i)));
                    return stem.toString() + CreditCode.checkCharacter(stem.toString());
                })
                .limit(100);
    }

    private static void assertRefused(String code) {
        assertThatExceptionOfType(CreditCodeRefused.WrongCheckCharacter.class)
                .as(code)
                .isThrownBy(() -> new CreditCode(code));
    }

    private static String swap(String code, int i, int j) {
        var characters = code.toCharArray();
        characters[i] = code.charAt(j);
        characters[j] = code.charAt(i);
        return new String(characters);
    }
}
