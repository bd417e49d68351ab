package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "13800001234, 138****1234",
        "'+86 138-0000-1234', 138****1234",
        "１３８００００１２３４, 138****1234",
        "029-88880000x, ****",
        "1380000, ****",
        "'', ''"
    })
    void showsTheEndsOfAMobileNumberOnly(String mobile, String shown) {
        assertThat(PersonalData.maskedMobile(mobile)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "欧阳明月, 欧*", "' 李四 ', 李*", "𠮷田, 𠮷*", "'', ''"})
    void showsTheFirstCharacterOfANameAndNotItsLength(String name, String shown) {
        assertThat(PersonalData.maskedName(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "zhang@example.com, z***@example.com",
        "z@example.com, z***@example.com",
        "@example.com, ****",
        "zhang, ****",
        "'', ''"
    })
    void showsTheFirstLetterOfAMailbox(String email, String shown) {
        assertThat(PersonalData.maskedEmail(email)).isEqualTo(shown);
    }

    @Test
    void showsFourCharactersAtEachEndOfAnIdentityNumber() {
        assertThat(PersonalData.maskedIdentityNumber("61010219900101123X")).isEqualTo("6101**********123X");
        assertThat(PersonalData.maskedIdentityNumber("610102900101123")).isEqualTo("****");
    }
}
