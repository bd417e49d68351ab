package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"zhang.san", " ZHANG_SAN-1 ", "ｃｏｕｎｔｙ"})
    void aLoginIsFoldedToLowerCasePlainLetters(String typed) {
        assertThat(new LoginName(typed).value()).matches("[a-z][a-z0-9._-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "1abc", "zhang san", "张三丰", "<script>", "a23456789012345678901234567890123"})
    void aLoginOfAnotherShapeIsRefused(String typed) {
        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> new LoginName(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800001234", "+86 138 0000 1234", "0916-2212345", "010-62212345", "029-87212345-801"})
    void aPhoneIsAMobileOrAFixedLine(String typed) {
        assertThat(new Phone(typed).value()).doesNotContain("+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12800001234", "1380000123", "138000012345", "2212345", "电话"})
    void anythingElseIsNoPhone(String typed) {
        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> new Phone(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "zhang", "zhang@", "@example.com", "zhang@example", "zhang@@example.com", "z z@example.com"})
    void anythingElseIsNoEmail(String typed) {
        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> new Email(typed));
    }

    @Test
    void anEmailIsKeptAsTyped() {
        assertThat(new Email(" Zhang.San@Example.com ").value()).isEqualTo("Zhang.San@Example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张", "12", "<b>张三</b>"})
    void aNameNeedsTwoCharactersAndALetter(String typed) {
        assertThatExceptionOfType(AccountRefused.class).isThrownBy(() -> new PersonName(typed));
    }
}
