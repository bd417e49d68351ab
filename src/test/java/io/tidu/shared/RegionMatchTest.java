package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionMatchTest {

    private static final Regions REGIONS = Regions.delivered();

    @ParameterizedTest(name = "{0}/{1}/{2}")
    @CsvSource({
        "浙江省, 杭州市, 滨江区, 330108",
        "浙江, 杭州, 滨江, 330108",
        "'　浙 江 省 ', '杭州市 ', ' 西 湖 区', 330106",
        "浙江省, 杭州市, 滨江区（高新区）, 330108",
        "浙江省, 杭州市, 高新区（滨江）, 330108",
        "浙江省, 杭州市, 富阳市, 330111",
        "浙江省, 杭州市, , 330100",
        "浙江省, , , 330000",
        "浙江省, , 桐庐县, 330122",
        ", 杭州市, 西湖区, 330106",
        ", , 桐庐县, 330122",
        "内蒙古, 呼和浩特, 新城区, 150102",
        "广西, 南宁, 横县, 450181",
        "湖北省, 恩施, 恩施市, 422801",
        "新疆, 伊犁哈萨克自治州, 伊宁县, 654021",
        "甘肃, 临夏, 东乡县, 622926",
        "河北省, 承德市, 承德市, 130800",
        "河北省, 承德市, 承德县, 130821"
    })
    void findsTheRegionThatIsMeant(String province, String city, String county, String code) {
        assertFound(REGIONS.match(province, city, county), code);
    }

    @ParameterizedTest(name = "{0}/{1}/{2}")
    @CsvSource({
        "北京市, 北京市, 海淀区, 110108",
        "北京市, 市辖区, 海淀区, 110108",
        "北京, , 海淀, 110108",
        ", 北京市, 海淀区, 110108",
        "北京市, 海淀区, , 110108",
        "重庆市, 县, 城口县, 500229",
        "上海市, 上海市, 浦东, 310115",
        "天津市, 天津市, , 120000",
        "湖北省, 省直辖县级行政区划, 仙桃市, 429004",
        "湖北省, 仙桃市, , 429004",
        "湖北省, 仙桃市, 仙桃市, 429004",
        "湖北省, , 神农架, 429021",
        "海南省, 海南省直辖县级行政区划, 琼海市, 469002",
        "河南省, 济源市, , 419001",
        "河南省, 济源市, 济源, 419001",
        "广东省, 东莞市, 东莞市, 441900",
        "广东省, 东莞市, 松山湖, 441900",
        "广东省, 中山市, , 442000"
    })
    void copesWithRegionsThatMissALevel(String province, String city, String county, String code) {
        assertFound(REGIONS.match(province, city, county), code);
    }

    @ParameterizedTest(name = "{0}/{1}/{2}")
    @CsvSource({
        "浙江省, 杭州市, 下城区, 330105",
        "福建省, 三明市, 梅列区, 350404",
        "福建省, 三明市, 沙县, 350405",
        "河南省, 洛阳市, 孟津县, 410308",
        "河南省, 洛阳市, 偃师市, 410307",
        "四川省, 凉山州, 会理县, 513402"
    })
    void leadsFromAnOldNameToTheRegionInForce(String province, String city, String county, String code) {
        assertFound(REGIONS.match(province, city, county), code);
    }

    @Test
    void asksWhereADividedRegionLeavesAChoice() {
        assertThat(REGIONS.match("浙江省", "杭州市", "江干区"))
                .asInstanceOf(type(RegionMatch.Ambiguous.class))
                .satisfies(match ->
                        assertThat(match.candidates()).extracting(Region::name).containsExactly("上城区", "钱塘区"));
    }

    @Test
    void asksWhereANameExistsTwice() {
        assertThat(REGIONS.match(null, null, "西湖区"))
                .asInstanceOf(type(RegionMatch.Ambiguous.class))
                .satisfies(match -> assertThat(match.candidates())
                        .extracting(region -> REGIONS.fullName(region.code()))
                        .containsExactly("浙江省杭州市西湖区", "江西省南昌市西湖区"));
        assertThat(REGIONS.match("新疆", "伊犁", "伊宁")).isInstanceOf(RegionMatch.Ambiguous.class);
    }

    @ParameterizedTest(name = "{0}/{1}/{2}")
    @CsvSource({
        "浙江省, 杭州市, 西湖风景名胜区, 330100",
        "浙江省, 宁波市, 余杭区, 330200",
        "浙江省, 苏州市, 吴中区, 330000",
        "北京市, 北京市, 经济技术开发区, 110000",
        "北京市, 海淀区, 朝阳区, 110108"
    })
    void saysHowFarItCameWhenAPartIsUnknown(String province, String city, String county, String within) {
        assertThat(REGIONS.match(province, city, county))
                .asInstanceOf(type(RegionMatch.Unknown.class))
                .satisfies(match -> assertThat(
                                Objects.requireNonNull(match.within()).code().value())
                        .isEqualTo(within));
    }

    @Test
    void findsNothingInEmptyColumnsOrForeignPlaces() {
        assertThat(REGIONS.match(null, " ", "　")).isEqualTo(new RegionMatch.Unknown(null));
        assertThat(REGIONS.match("加利福尼亚", "旧金山", null)).isEqualTo(new RegionMatch.Unknown(null));
        assertThat(REGIONS.match(null, null, "不存在县")).isEqualTo(new RegionMatch.Unknown(null));
    }

    @Test
    void findsEveryRegionByItsOwnNames() {
        for (var county : REGIONS.ofLevel(RegionLevel.COUNTY)) {
            var parent = REGIONS.parentOf(county).orElseThrow();
            var province = REGIONS.find(county.code().province()).orElseThrow();
            var city = parent.level() == RegionLevel.CITY ? parent.name() : "";
            assertFound(
                    REGIONS.match(province.name(), city, county.name()),
                    county.code().value());
        }
    }

    private static void assertFound(RegionMatch match, String code) {
        assertThat(match)
                .asInstanceOf(type(RegionMatch.Found.class))
                .satisfies(found -> assertThat(found.region().code().value()).isEqualTo(code));
    }
}
