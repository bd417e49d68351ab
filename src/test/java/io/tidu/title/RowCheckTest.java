package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {

    private static final Regions REGIONS = Regions.delivered();

    private final RowCheck check = new RowCheck(new RowPlaces(
            REGIONS, REGIONS.find(new RegionCode("330000")).orElseThrow(), Set.of(new RegionCode("610000"))));

    @ParameterizedTest
    @CsvSource({
        "浙江省, 杭州市, 滨江区, 330108, 330100",
        "浙江, 杭州, 余杭, 330110, 330100",
        "'', 杭州市, 钱塘区, 330114, 330100",
        "'', '', 淳安县, 330127, 330100",
        "浙江省, 杭州市, '', , 330100",
        "浙江省, 杭州市, 下城区, 330105, 330100"
    })
    void findsThePlaceOfARow(String province, String city, String county, String countyCode, String cityCode) {
        var row = check.check(row("虚构甲科技有限公司", "", province, city, county));

        assertThat(row.verdict()).isEqualTo(RowVerdict.NEW);
        assertThat(place(row).county()).isEqualTo(countyCode);
        assertThat(place(row).city()).isEqualTo(cityCode);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 杭州市, 西湖区, 缺企业名称, is missing",
        "合计, '', 杭州市, 西湖区, 不像企业名称, does not look like",
        "1234567, '', 杭州市, 西湖区, 不像企业名称, does not look like",
        "#N/A, '', 杭州市, 西湖区, 乱码或错误值, garbled",
        "虚构�科技有限公司, '', 杭州市, 西湖区, 乱码或错误值, garbled",
        "虚构甲科技有限公司, 91350100M000100Y4Y, 杭州市, 西湖区, 校验不通过, does not check",
        "虚构甲科技有限公司, 91350100M000100, 杭州市, 西湖区, 应为18位，现为15位, has 18 characters",
        "虚构甲科技有限公司, 91350100M00010OY43, 杭州市, 西湖区, 第15位“O”, Character 15",
        "虚构甲科技有限公司, 9.13501E+17, 杭州市, 西湖区, 被存成了数字, stored as a number",
        "虚构甲科技有限公司, '', '', '', 缺市和县, City and county are missing",
        "虚构甲科技有限公司, '', 杭洲市, 西湖区, 没有名为“杭洲市”的市, no city called",
        "虚构甲科技有限公司, '', 杭州市, 东湖区, 没有名为“东湖区”, no county called",
        "虚构甲科技有限公司, '', 宁波市, 西湖区, 不在“宁波市”，应为 浙江省杭州市西湖区, is not in “宁波市”",
        "虚构甲科技有限公司, '', 西安市, 雁塔区, 本省没有名为“西安市”的市, no city called"
    })
    void refusesABadRowAndSaysWhyInBothLanguages(
            String name, String code, String city, String county, String zh, String en) {
        var row = check.check(row(name, code, "", city, county));

        assertThat(row.verdict()).isEqualTo(RowVerdict.REFUSED);
        assertThat(row.reasons()).singleElement().satisfies(reason -> {
            assertThat(Texts.zh(reason)).contains(zh);
            assertThat(Texts.en(reason)).contains(en);
        });
    }

    @Test
    void refusesARowOfAProvinceThatKeepsItsOwnTitlesAndOfAnUnknownOne() {
        assertThat(Texts.zh(refusal(row("虚构甲科技有限公司", "", "陕西省", "西安市", "雁塔区")))).contains("陕西省西安市雁塔区 不属于本省");
        assertThat(Texts.zh(refusal(row("虚构甲科技有限公司", "", "浙东省", "杭州市", "西湖区")))).contains("没有名为“浙东省”");
    }

    @Test
    void takesInARowOfAProvinceThatHasNoBureauHereAndSaysSo() {
        var row = check.check(row("虚构甲科技有限公司", "", "江苏省", "苏州市", "虎丘区"));
        assertThat(row.verdict()).isEqualTo(RowVerdict.NEW);
        assertThat(place(row).county()).isEqualTo("320505");
        assertThat(row.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(Texts.zh(reason)).isEqualTo("企业在外省。"));
    }

    @Test
    void tellsAllThatIsWrongWithARowAtOnce() {
        var row = check.check(row("", "123", "", "杭州市", "东湖区"));
        assertThat(row.reasons()).hasSize(3);
    }

    @Test
    void refusesTheSameFirmASecondTimeAndNamesTheFirstRow() {
        var code = InventedFirms.code().value();
        check.check(numbered(2, "虚构甲科技有限公司", code, "西湖区"));
        check.check(numbered(3, "虚构乙（杭州）科技有限公司", "", "西湖区"));

        assertThat(Texts.zh(refusal(numbered(4, "虚构丙科技有限公司", code, "西湖区")))).contains("第 2 行");
        assertThat(Texts.en(refusal(numbered(5, "虚构乙(杭州)科技有限公司", "", "滨江区")))).contains("row 3");
    }

    @Test
    void aRefusedRowDoesNotMakeALaterOneADuplicate() {
        check.check(numbered(2, "虚构甲科技有限公司", "", "东湖区"));
        assertThat(check.check(numbered(3, "虚构甲科技有限公司", "", "西湖区")).verdict()).isEqualTo(RowVerdict.NEW);
    }

    @Test
    void oneNameWithTwoCodesOrInTwoCitiesWaitsForAPerson() {
        check.check(numbered(2, "虚构甲科技有限公司", InventedFirms.code().value(), "西湖区"));
        check.check(row("虚构乙科技有限公司", "", "", "杭州市", "西湖区"));

        assertThat(check.check(numbered(3, "虚构甲科技有限公司", InventedFirms.code().value(), "西湖区"))
                        .verdict())
                .isEqualTo(RowVerdict.AMBIGUOUS);
        assertThat(check.check(row("虚构乙科技有限公司", "", "", "宁波市", "鄞州区")).verdict())
                .isEqualTo(RowVerdict.AMBIGUOUS);
    }

    @Test
    void aDividedCountyAndADevelopmentZoneWaitForAPersonWithTheirCity() {
        for (var county : new String[] {"江干区", "杭州经济技术开发区"}) {
            var row = check.check(row("虚构" + county + "有限公司", "", "浙江省", "杭州市", county));
            assertThat(row.verdict()).isEqualTo(RowVerdict.AMBIGUOUS);
            assertThat(place(row).city()).isEqualTo("330100");
            assertThat(place(row).county()).isNull();
        }
    }

    @Test
    void aMissingCountyIsTakenAndNoted() {
        var row = check.check(row("虚构甲科技有限公司", "", "浙江省", "杭州市", ""));
        assertThat(row.reasons()).extracting(Texts::zh).containsExactly("名单未注明县(市、区)。");
    }

    @Test
    void aRowWithAFlawIsRefusedForItAlone() {
        var repeated = new RawRow(9, "企业名称", "", "省", "市", "县", RawRow.Flaw.REPEATED_HEADER);
        assertThat(Texts.zh(refusal(repeated))).contains("重复了表头");
        var longCell = new RawRow(9, "虚构甲科技有限公司", "", "", "杭州市", "", RawRow.Flaw.CELL_TOO_LONG);
        assertThat(Texts.en(refusal(longCell))).contains("too long");
    }

    private static Holder.Place place(CheckedRow row) {
        return Objects.requireNonNull(row.holder()).place();
    }

    private RowReason refusal(RawRow raw) {
        var row = check.check(raw);
        assertThat(row.verdict()).isEqualTo(RowVerdict.REFUSED);
        return row.reasons().getFirst();
    }

    private static RawRow numbered(int number, String name, String code, String county) {
        return new RawRow(number, name, code, "浙江省", "杭州市", county, null);
    }

    private static RawRow row(String name, String code, String province, String city, String county) {
        return new RawRow(2, name, code, province, city, county, null);
    }
}
