package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    private static final Regions REGIONS = Regions.delivered();
    private static final LocalDate BEFORE = LocalDate.of(2021, 4, 8);
    private static final LocalDate AFTER = LocalDate.of(2021, 4, 9);

    @Test
    void holdsEveryProvinceCityAndCounty() {
        assertThat(REGIONS.ofLevel(RegionLevel.PROVINCE)).hasSize(34);
        assertThat(REGIONS.ofLevel(RegionLevel.CITY)).hasSize(333);
        assertThat(REGIONS.ofLevel(RegionLevel.COUNTY)).hasSize(2844);
    }

    @Test
    void everyRegionStandsBelowOneThatIsKnownAndContainsIt() {
        assertThat(everyRegion()).allSatisfy(region -> {
            assertThat(region.level()).isEqualTo(region.code().level());
            if (region.level() == RegionLevel.PROVINCE) {
                assertThat(region.parent()).isNull();
            } else {
                var parent = REGIONS.parentOf(region).orElseThrow();
                assertThat(parent.isEnded()).isFalse();
                assertThat(parent.code().contains(region.code())).isTrue();
                assertThat(parent.level() == RegionLevel.PROVINCE)
                        .isEqualTo(region.level() == RegionLevel.CITY
                                || region.code().isDirectlyAdministered());
            }
        });
    }

    @Test
    void everyEndedRegionLeadsToOneInForce() {
        assertThat(everyRegion().filter(Region::isEnded))
                .hasSize(21)
                .allSatisfy(ended ->
                        assertThat(REGIONS.inForceInsteadOf(ended)).isNotEmpty().noneMatch(Region::isEnded));
    }

    @Test
    void knowsHangzhouBeforeAndAfterItsReorganisation() {
        var hangzhou = code("330100");

        assertThat(REGIONS.childrenOf(hangzhou, BEFORE))
                .extracting(Region::name)
                .contains("下城区", "江干区", "余杭区")
                .doesNotContain("临平区", "钱塘区");
        assertThat(REGIONS.childrenOf(hangzhou, AFTER))
                .extracting(Region::name)
                .containsExactly(
                        "上城区", "拱墅区", "西湖区", "滨江区", "萧山区", "余杭区", "富阳区", "临安区", "临平区", "钱塘区", "桐庐县", "淳安县", "建德市")
                .isEqualTo(
                        REGIONS.childrenOf(hangzhou).stream().map(Region::name).toList());
    }

    @Test
    void tellsTheOldYuhangFromTheNew() {
        var before = REGIONS.find(code("330110"), BEFORE).orElseThrow();
        var after = REGIONS.find(code("330110"), AFTER).orElseThrow();

        assertThat(before.isEnded()).isTrue();
        assertThat(REGIONS.inForceInsteadOf(before)).extracting(Region::name).containsExactly("余杭区", "临平区");
        assertThat(REGIONS.find(code("330110"))).contains(after);
        assertThat(REGIONS.inForceInsteadOf(after)).containsExactly(after);
    }

    @Test
    void findsAnEndedRegionByItsCodeButNotOnALaterDay() {
        assertThat(REGIONS.find(code("330103"))).map(Region::name).contains("下城区");
        assertThat(REGIONS.find(code("330103"), AFTER)).isEmpty();
        assertThat(REGIONS.find(code("330114"), BEFORE)).isEmpty();
        assertThat(REGIONS.find(code("330199"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "330106, 浙江省杭州市西湖区",
        "110108, 北京市海淀区",
        "429004, 湖北省仙桃市",
        "441900, 广东省东莞市",
        "330103, 浙江省杭州市下城区",
        "330000, 浙江省",
        "999999, 999999"
    })
    void writesTheNamesFromTheProvinceDown(String code, String name) {
        assertThat(REGIONS.fullName(code(code))).isEqualTo(name);
    }

    @Test
    void putsTheDistrictsOfAMunicipalityDirectlyBelowIt() {
        assertThat(REGIONS.childrenOf(code("110000")))
                .hasSize(16)
                .allMatch(region -> region.level() == RegionLevel.COUNTY);
        assertThat(REGIONS.childrenOf(code("500000"))).hasSize(38);
        assertThat(REGIONS.childrenOf(code("110100"))).isEmpty();
    }

    private static Stream<Region> everyRegion() {
        var provinces = REGIONS.ofLevel(RegionLevel.PROVINCE).stream();
        var cities = REGIONS.ofLevel(RegionLevel.CITY).stream();
        return Stream.concat(
                Stream.concat(provinces, cities),
                Stream.concat(
                                REGIONS.ofLevel(RegionLevel.PROVINCE).stream(),
                                REGIONS.ofLevel(RegionLevel.CITY).stream())
                        .flatMap(above -> Stream.concat(
                                REGIONS.childrenOf(above.code(), LocalDate.of(2020, 12, 31)).stream()
                                        .filter(Region::isEnded),
                                REGIONS.childrenOf(above.code()).stream()))
                        .filter(region -> region.level() == RegionLevel.COUNTY)
                        .distinct());
    }

    private static RegionCode code(String digits) {
        return new RegionCode(digits);
    }
}
