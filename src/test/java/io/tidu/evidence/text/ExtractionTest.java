package io.tidu.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.evidence.text.Seen.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** UC-22: what the words of papers say. Figures, names and codes are invented. */
class ExtractionTest {

    @Test
    void aStatementSaysThisYearAndLastInItsUnit() {
        var said = Texts.said("""
                利 润 表
                编制单位：某某有限公司 2025 年度 单位：元
                项 目 附注 本期金额 上期金额
                一、营业收入 62,000,000.00 54,000,000.00
                减：营业成本 五、32 41,000,000.00 37,000,000.00
                研发费用 五、35 ４，１００，０００．００ 3,300,000.00
                四、净利润（净亏损以“－”号填列） (1,234,567.89) 5,100,000.00
                """);

        assertThat(amounts(said))
                .containsExactly(
                        "revenue 2025 6200 true",
                        "revenue 2024 5400 true",
                        "operating_cost 2025 4100 true",
                        "operating_cost 2024 3700 true",
                        "rd_expense 2025 410 true",
                        "rd_expense 2024 330 true",
                        "net_profit 2025 -123.456789 true",
                        "net_profit 2024 510 true");
        assertThat(said.all(Amount.class).filter(Amount::opening)).hasSize(4);
    }

    @Test
    void aBalanceSheetOfTwoSidesAndOneWithDaysAreUnderstood() {
        assertThat(amounts(Texts.said("""
                资产负债表
                2025年12月31日 单位：万元
                资产 期末余额 年初余额 负债和所有者权益 期末余额 年初余额
                流动资产合计 5,000.00 4,000.00 负债合计 3,600.00 3,300.00
                资产总计 8,000.00 7,000.00 负债和所有者权益总计 8,000.00 7,000.00
                """)))
                .containsExactly(
                        "total_liabilities 2025 3600 true",
                        "total_liabilities 2024 3300 true",
                        "total_assets 2025 8000 true",
                        "total_assets 2024 7000 true");
        assertThat(amounts(Texts.said("""
                单位：千元
                项目 行次 2025年12月31日 2024年12月31日
                资产合计 30 80,000 70,000
                """)))
                .containsExactly("total_assets 2025 8000 true", "total_assets 2024 7000 true");
    }

    @Test
    void theNoteOnCoreRevenueHasTwoLinesOfHeadings() {
        assertThat(amounts(Texts.said("""
                2025年度 单位：元
                项目 本期发生额 上期发生额
                收入 成本 收入 成本
                主营业务 59,000,000.00 39,000,000.00 50,000,000.00 35,000,000.00
                其他业务 3,000,000.00 2,000,000.00 4,000,000.00 2,000,000.00
                """)))
                .containsExactly(
                        "core_revenue 2025 5900 true",
                        "core_cost 2025 3900 true",
                        "core_revenue 2024 5000 true",
                        "core_cost 2024 3500 true");
    }

    @Test
    void sentencesSayAmountsWithTheirUnitAndTheirYear() {
        assertThat(amounts(Texts.said("2025年度主营业务收入为5,900.00万元，其中出口900万元。较2024年增长18%，净利润6,000,000元。")))
                .containsExactly("core_revenue 2025 5900 true", "net_profit null 600 false");
        assertThat(amounts(Texts.said("2025年归属于母公司所有者的净利润为500万元。"))).isEmpty();
    }

    @Test
    void whatIsNotWrittenIsNotGuessed() {
        assertThat(amounts(Texts.said("营业收入 6,200.00 5,400.00"))).noneMatch(amount -> amount.endsWith("true"));
        assertThat(amounts(Texts.said("营业收入增长率 14.81% 12.50%\n流动资产合计 100.00\n营业收入 - -")))
                .isEmpty();
    }

    @Test
    void namesCodesAndDaysAreReadBehindTheirLabels() {
        var said = Texts.said("""
                营 业 执 照
                统一社会信用代码 91350100M000100Y43
                名 称 杭州某某（集团）有限公司
                成立日期 2015年06月01日
                营业期限 2015年06月01日至2035年05月31日
                """);
        assertThat(said.all(Seen.Credit.class))
                .extracting(Seen.Credit::value, Seen.Credit::valid)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("91350100M000100Y43", true));
        assertThat(said.all(Seen.Name.class).filter(name -> name.code().equals("firm")))
                .extracting(Seen.Name::name)
                .containsExactly("杭州某某(集团)有限公司");
        assertThat(said.all(Seen.Day.class))
                .extracting(day -> day.code() + " " + day.day())
                .containsExactly("founded 2015-06-01", "licensed_until 2035-05-31");
        assertThat(Texts.said("统一社会信用代码：91350100M000100Y4Z").all(Seen.Credit.class))
                .extracting(Seen.Credit::valid)
                .containsExactly(false);
        assertThat(Texts.said("营业期限：长期").all(Seen.Day.class))
                .extracting(Seen.Day::day)
                .containsOnlyNulls();
    }

    @Test
    void aReportSaysItsYearAndItsCode() {
        var said = Texts.said("审 计 报 告\n二〇二五年度\n报告编码：浙25A0001B\n参保人数：118人");
        assertThat(said.reportYear()).contains(2025);
        assertThat(said.all(Seen.Report.class)).extracting(Seen.Report::value).containsExactly("浙25A0001B");
        assertThat(said.all(Seen.Count.class)).extracting(Seen.Count::value).containsExactly(118L);
    }

    @Test
    void unitsAreExact() {
        assertThat(Unit.YUAN.inTenThousand(new BigDecimal("1.01"))).isEqualByComparingTo("0.000101");
        assertThat(Unit.THOUSAND.inTenThousand(new BigDecimal("1.01"))).isEqualByComparingTo("0.101");
        assertThat(Unit.HUNDRED_MILLION.inTenThousand(new BigDecimal("1.01"))).isEqualByComparingTo("10100");
    }

    private static List<String> amounts(Extract said) {
        return said.all(Amount.class)
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
