package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @EnumSource(PasswordPolicy.class)
    void thePasswordOfTheDemoSatisfiesBothSchools(PasswordPolicy policy) {
        assertThatCode(() -> policy.check("Tidu-demo-2026", "county")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct staple valley", "一二三四五六七八九十甲乙", "onlylowercaseletters"})
    void theFirstSchoolTakesAnyCharactersIfThereAreEnough(String password) {
        assertThatCode(() -> PasswordPolicy.ASVS.check(password, "county")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "short-one, identity.password.length",
        "123456789012, identity.password.common",
        "aaaaaaaaaaaaaa, identity.password.common",
        "Password12345!!, identity.password.common",
        "gongxinju2026!!!, identity.password.common",
        "qwertyuiopas, identity.password.common",
        "zhangwei1990-05, identity.password.common",
    })
    void theFirstSchoolRefusesWhatIsShortOrGuessedFirst(String password, String reason) {
        assertRefused(PasswordPolicy.ASVS, password, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "Ab3-567, identity.password.length",
        "onlylowercase, identity.password.kinds",
        "lower2026, identity.password.kinds",
        "Admin123, identity.password.common",
        "zhengyi2026!, identity.password.common",
    })
    void theSecondSchoolRefusesWhatIsShortOrOfFewKinds(String password, String reason) {
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> PasswordPolicy.DJCP3.check(password, "zhengyi"))
                .extracting(PasswordRefused::messageKey)
                .isEqualTo(reason);
    }

    @Test
    void nobodyCanMakeUsHashABook() {
        assertRefused(PasswordPolicy.ASVS, "long words ".repeat(20), "identity.password.length");
    }

    @ParameterizedTest
    @EnumSource(PasswordPolicy.class)
    void aPasswordForOneLoginSatisfiesBothSchoolsAndIsNeverTheSame(PasswordPolicy policy) {
        var one = OneTimePassword.next();
        policy.check(one, "county");
        assertThat(one).hasSize(14).isNotEqualTo(OneTimePassword.next());
    }

    private static void assertRefused(PasswordPolicy policy, String password, String reason) {
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> policy.check(password, "zhangsan"))
                .extracting(PasswordRefused::messageKey)
                .isEqualTo(reason);
    }
}
