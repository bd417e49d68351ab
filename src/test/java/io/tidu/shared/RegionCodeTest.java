package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({"330000, PROVINCE", "330100, CITY", "330106, COUNTY", "110101, COUNTY", "429004, COUNTY", "441900, CITY"
    })
    void readsTheLevelFromTheDigits(String code, RegionLevel level) {
        assertThat(new RegionCode(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "33010", "3301066", "33010A", "033010", "杭州市"})
    void refusesWhatIsNotSixDigits(String typed) {
        assertThatExceptionOfType(RegionCodeRefused.class)
                .isThrownBy(() -> new RegionCode(typed))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("shared.region-code.shape"));
    }

    @Test
    void readsFullWidthDigits() {
        assertThat(new RegionCode(" ３３０１０６ ").value()).isEqualTo("330106");
    }

    @Test
    void knowsTheCityAndProvinceOfACounty() {
        var county = new RegionCode("330106");

        assertThat(county.city()).isEqualTo(new RegionCode("330100"));
        assertThat(county.province()).isEqualTo(new RegionCode("330000"));
        assertThat(county.province().city()).isEqualTo(county.province());
    }

    @ParameterizedTest
    @CsvSource({
        "330000, 330106, true",
        "330000, 330100, true",
        "330100, 330106, true",
        "330106, 330106, true",
        "330000, 610000, false",
        "330100, 330206, false",
        "330106, 330100, false",
        "330100, 330000, false",
        "330106, 330105, false",
        "110000, 110101, true"
    })
    void containsWhatLiesWithin(String outer, String inner, boolean contains) {
        assertThat(new RegionCode(outer).contains(new RegionCode(inner))).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "110101, true",
        "500229, true",
        "429004, true",
        "659001, true",
        "330106, false",
        "110000, false",
        "441900, false"
    })
    void knowsWhichCountiesHaveNoCityAboveThem(String code, boolean direct) {
        assertThat(new RegionCode(code).isDirectlyAdministered()).isEqualTo(direct);
    }
}
