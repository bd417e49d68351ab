package io.tidu.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.evidence.text.Seen.Amount;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** UC-22: tables as audit reports have them, as PDFs. Figures and names are invented. */
class TablesTest {

    private static final String BALANCE = """
            资 产 负 债 表
            编制单位：某某有限公司 2025年12月31日
            单位：元
            """;

    @Test
    void headingsMayStandOnTwoLines() {
        assertThat(amounts(BALANCE + """
                项 目|附注|期末|上年年末
                ||余额|余额
                资产总计||80,000,000.00|70,000,000.00
                """))
                .containsExactly("total_assets 2025 8000 true", "total_assets 2024 7000 true");
        assertThat(amounts(BALANCE + """
                |附注|期末|期初
                项 目
                ||余额|余额
                负债合计|五、21|36,000,000.00|33,000,000.00
                """))
                .containsExactly("total_liabilities 2025 3600 true", "total_liabilities 2024 3300 true");
    }

    @Test
    void halvesThatMakeNoHeadingHeadNothing() {
        assertThat(amounts(BALANCE + """
                项 目|附注|期末|期初
                ||比例|比例
                资产总计||80,000,000.00|70,000,000.00
                """)).noneMatch(amount -> amount.endsWith("true"));
    }

    @Test
    void aTableGoesOnUponTheNextPageAndNotBeyondItsEnd() {
        var pages = List.of(BALANCE + """
                项 目|附注|期末余额|年初余额
                资产总计||80,000,000.00|70,000,000.00
                法定代表人：张三 主管会计工作负责人：李四
                第 3 页 共 90 页
                """, """
                资产负债表（续）
                编制单位：某某有限公司
                流动负债：
                负债合计|五、21|36,000,000.00|33,000,000.00
                后附的财务报表附注为财务报表的组成部分。
                资产总计||1,000,000.00|2,000,000.00
                """, """
                资产总计||3,000,000.00|4,000,000.00
                """);

        assertThat(said(Typeset.pages(pages)))
                .containsExactly(
                        "total_assets 2025 8000 true",
                        "total_assets 2024 7000 true",
                        "total_liabilities 2025 3600 true",
                        "total_liabilities 2024 3300 true",
                        "total_assets null 100 false",
                        "total_assets null 200 false",
                        "total_assets null 300 false",
                        "total_assets null 400 false");
    }

    @Test
    void anotherStatementOnTheNextPageIsNoneThatGoesOn() {
        var pages = List.of(BALANCE + """
                项 目|附注|期末余额|年初余额
                资产总计||80,000,000.00|70,000,000.00
                """, """
                利润表
                一、营业收入||62,000,000.00|54,000,000.00
                """);

        assertThat(said(Typeset.pages(pages)))
                .filteredOn(amount -> amount.startsWith("revenue"))
                .hasSize(2)
                .noneMatch(amount -> amount.endsWith("true"));
    }

    @Test
    void lossesStandInBracketsOfAnyWidth() {
        assertThat(amounts("""
                利 润 表
                2025年度
                金额单位：人民币元
                项 目|附注|本期金额|上期金额
                四、净利润（净亏损以“－”
                号填列）||（１，２３４，５６７．８９）|－５，１００，０００．００
                """)).containsExactly("net_profit 2025 -123.456789 true", "net_profit 2024 -510 true");
    }

    @Test
    void whereAPaperNamesTwoUnitsEachTableNeedsItsOwn() {
        var first = """
                2025年度 单位：万元
                项 目|附注|本期金额|上期金额
                研发费用||410.00|330.00
                """;
        assertThat(amounts(first + """
                单位：元
                项 目|附注|本期金额|上期金额
                销售费用||1,000,000.00|900,000.00
                项 目|附注|本期金额|上期金额
                管理费用||2,000,000.00|1,900,000.00
                """))
                .containsExactly(
                        "rd_expense 2025 410 true",
                        "rd_expense 2024 330 true",
                        "selling_expense 2025 100 true",
                        "selling_expense 2024 90 true",
                        "admin_expense 2025 200 false",
                        "admin_expense 2024 190 false");
        assertThat(amounts(first + """
                项 目|附注|本期金额|上期金额
                管理费用||200.00|190.00
                """)).contains("admin_expense 2025 200 true");
    }

    @Test
    void aUnitMayStandInTheHeadingAndIsNeverPartOfAName() {
        assertThat(amounts("""
                编制单位：万元科技有限公司
                指 标||2025年（千元）|2024年（千元）
                营业收入||62,000|54,000
                """)).containsExactly("revenue 2025 6200 true", "revenue 2024 5400 true");
        assertThat(amounts("""
                编制单位：万元科技有限公司
                指 标||2025年度|2024年度
                营业收入||62,000|54,000
                """)).noneMatch(amount -> amount.endsWith("true"));
    }

    @Test
    void notesStandBetweenLabelAndNumberInManyWays() {
        for (var note : List.of("32", "五、32", "五、（三十三）", "五（三十三）", "五（二）1", "（五）32", "附注七、61", "注释32", "七、61.")) {
            assertThat(amounts("""
                    2025年度 单位：元
                    项 目|附注|2025年度|2024年度
                    营业收入|%s|62,000,000.00|54,000,000.00
                    """.formatted(note)))
                    .as(note)
                    .containsExactly("revenue 2025 6200 true", "revenue 2024 5400 true");
        }
    }

    @Test
    void aNumberThatMayBeANoteIsOfferedToNobody() {
        for (var line :
                List.of("营业收入|32|62,000,000.00", "营业收入|5.32|62,000,000.00", "营业收入|5.32|62,000,000.00|54,000,000.00")) {
            var said = Texts.extract(Typeset.page("""
                    2025年度 单位：元
                    项 目|附注|2025年度|2024年度
                    """ + line).pdf());
            assertThat(said.all(Amount.class))
                    .as(line)
                    .isNotEmpty()
                    .allMatch(amount -> amount.unit() == null && !amount.certain());
        }
    }

    @Test
    void coreRevenueOfTheNotesIsFoundAndATotalOnlyBesideOtherBusiness() {
        var heads = """
                2025年度 单位：元
                项 目|本期发生额||上期发生额
                |收入|成本|收入|成本
                """;
        assertThat(amounts(heads + """
                主营业务|59,000,000.00|39,000,000.00|50,000,000.00|35,000,000.00
                其他业务|3,000,000.00|2,000,000.00|4,000,000.00|2,000,000.00
                合 计|62,000,000.00|41,000,000.00|54,000,000.00|37,000,000.00
                """))
                .contains("core_revenue 2025 5900 true", "core_cost 2024 3500 true", "revenue 2025 6200 true");
        assertThat(amounts(heads + """
                继电器|39,000,000.00|29,000,000.00|30,000,000.00|25,000,000.00
                合 计|59,000,000.00|39,000,000.00|50,000,000.00|35,000,000.00
                """)).isEmpty();
    }

    @Test
    void theLineOfGroupsOverThatOfTheFirmOnlyConfirms() {
        assertThat(amounts("""
                2025年度 单位：元
                项 目|附注|2025年度|2024年度
                一、营业总收入||63,000,000.00|55,000,000.00
                其中：营业收入|五、33|62,000,000.00|54,000,000.00
                """))
                .containsExactly(
                        "revenue 2025 6300 false",
                        "revenue 2024 5500 false",
                        "revenue 2025 6200 true",
                        "revenue 2024 5400 true");
    }

    @Test
    void amountsOfOtherFirmsAreNeverCertain() {
        assertThat(amounts("""
                2025年度 单位：元
                3、重要联营企业的主要财务信息
                项 目|附注|期末余额|年初余额
                资产合计||5,000,000.00|4,000,000.00
                十五、母公司财务报表主要项目注释
                项 目|附注|期末余额|年初余额
                资产合计||80,000,000.00|70,000,000.00
                """))
                .containsExactly(
                        "total_assets 2025 500 false",
                        "total_assets 2024 400 false",
                        "total_assets 2025 8000 true",
                        "total_assets 2024 7000 true");
    }

    @Test
    void groupAndFirmSideBySideAreReadAsTheGroup() {
        assertThat(amounts("""
                2025年度 单位：元
                项 目|2025年度|2024年度|2025年度|2024年度
                |合并|合并|公司|公司
                营业收入|62,000,000.00|54,000,000.00|50,000,000.00|40,000,000.00
                """)).containsExactly("revenue 2025 6200 true", "revenue 2024 5400 true");
    }

    private static List<String> amounts(String page) {
        return said(Typeset.page(page));
    }

    private static List<String> said(Typeset paper) {
        return Texts.extract(paper.pdf())
                .all(Amount.class)
                .map(amount -> "%s %s %s %s"
                        .formatted(
                                amount.code(),
                                amount.year(),
                                Objects.requireNonNullElse(amount.inTenThousand(), amount.value())
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                amount.certain()))
                .toList();
    }
}
