package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    private static final Facts NOTHING = Facts.on(LocalDate.of(2026, 6, 1));

    @Test
    void saysHowFarARatioIsFromItsBoundAndWhatWouldCloseIt() {
        var facts = NOTHING.with(Figure.REVENUE, 2025, "6250")
                .with(Figure.REVENUE, 2024, "5000")
                .with(Figure.RD_EXPENSE, 2025, "162.5")
                .with(Figure.RD_EXPENSE, 2024, "200");
        assertThat(explain("P3", facts, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("2025 年研发费用占营业收入比重 2.6 %，要求不低于 3 %，还差 0.4 个百分点；2025 年研发费用增加 25 万元即可达到。");
        assertThat(explain("P3", facts, Locale.ENGLISH))
                .isEqualTo(
                        "R&D expense as a share of revenue of 2025: 2.6 %, required not below 3 %, 0.4 percentage points missing; enough: R&D expense of 2025 up by 25 万元.");
    }

    @Test
    void offersEveryWay() {
        var facts = NOTHING.with(Figure.REVENUE, 2025, "800")
                .with(Figure.EQUITY_INVESTMENT, 2025, "0")
                .with(Figure.EQUITY_INVESTMENT, 2024, "500");
        assertThat(explain("P2a", facts, Locale.SIMPLIFIED_CHINESE))
                .contains("2025 年营业收入增加 700 万元，或 2025 年新增股权投资实缴额增加 1500 万元即可达到");
    }

    @Test
    void namesTheFiguresThatAreMissing() {
        assertThat(explain("P2c", NOTHING, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("要求：负债总额占资产总额比重不高于 80 %。还没有填：2025 年负债总额、2025 年资产总额。");
    }

    @Test
    void namesCodesInWords() {
        assertThat(explain("G", NOTHING.with(Figure.BLOCKED, Set.of("TAX")), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("一票否决情形 偷漏税，要求应无。");
        assertThat(explain("P0", NOTHING.with(Figure.TITLES, Set.of("TECH_SME", "ZJ_HIDDEN")), Locale.ENGLISH))
                .startsWith("titles held: Technology SME, ZJ_HIDDEN, required must have one of");
    }

    @Test
    void callsARungOfAProvinceAsItsRulebookDoes() {
        var hidden = new Rung("ZJ_HIDDEN");
        var book = KnownRulebooks.edition(Rung.SRDI_SME, "2026");
        var named = new Rulebook(
                hidden,
                new Bilingual("隐形冠军", "Hidden champion"),
                book.edition(),
                book.name(),
                "33",
                book.inForce(),
                book.document(),
                book.provisions(),
                book.routes(),
                book.card(),
                book.digest());
        var texts = new FindingText(KnownRulebooks.MESSAGES, new Rulebooks(List.of(named)));
        assertThat(texts.rung(hidden, Locale.SIMPLIFIED_CHINESE)).isEqualTo("隐形冠军");
        assertThat(texts.rung(hidden, Locale.ENGLISH)).isEqualTo("Hidden champion");
        assertThat(texts.rung(new Rung("NOBODY_KNOWS"), Locale.ENGLISH)).isEqualTo("NOBODY_KNOWS");
        var rule = new Criterion.HoldsAny(Figure.TITLES, List.of("ZJ_HIDDEN", "SRDI_SME"));
        assertThat(texts.required(rule, Locale.SIMPLIFIED_CHINESE)).contains("隐形冠军、专精特新中小企业");
    }

    @Test
    void saysWhatAnItemOfACardLookedAtAndEarned() {
        var facts = NOTHING.with(Figure.REVENUE, 2025, "900")
                .with(Figure.RD_EXPENSE, 2025, "72")
                .with(Figure.CORE_REVENUE, 2023, "100")
                .with(Figure.CORE_REVENUE, 2024, "110")
                .with(Figure.CORE_REVENUE, 2025, "121")
                .with(Figure.CHAIN_GAP_ROLE, "SIX_BASICS")
                .with(Figure.NICHE_YEARS, 5);
        assertThat(card("S11", facts, Locale.SIMPLIFIED_CHINESE)).isEqualTo("2025 年研发费用占营业收入比重 8 %，得 8 分。");
        assertThat(card("S2", facts, Locale.SIMPLIFIED_CHINESE)).isEqualTo("截至 2025 年近 2 年主营业务收入平均增长率 10 %，得 10 分。");
        assertThat(card("S3", facts, Locale.ENGLISH)).isEqualTo("years in the niche market: 5 years, 2 points.");
        assertThat(card("S4", facts, Locale.SIMPLIFIED_CHINESE)).isEqualTo("主导产品在产业链的作用 工业六基、中华老字号或关键产业链重点，得 3 分。");
        assertThat(rule("S1", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("主营业务收入占营业收入比重：不低于 80 % 得 5 分；不低于 70 % 得 3 分；不低于 60 % 得 1 分；其他 0 分");
        assertThat(rule("S3", Locale.SIMPLIFIED_CHINESE)).isEqualTo("从事特定细分市场年限每满 2 年得 1 分，最高 5 分");
        assertThat(rule("S13", Locale.ENGLISH))
                .isEqualTo(
                        "level of the R&D institution: national earns 10; provincial earns 8; municipal earns 4; below municipal earns 2; none earns 0");
    }

    @Test
    void keepsAlternativesApartByBrackets() {
        var champion = KnownRulebooks.edition(Rung.MFG_CHAMPION, "2023")
                .provision("C1")
                .orElseThrow();
        assertThat(KnownRulebooks.TEXTS.required(
                        java.util.Objects.requireNonNull(champion.rule(FilingKind.NEW)), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("从事相关领域年限不低于 10 年，或（属于新产品应为“是”，且从事相关领域年限不低于 5 年）");
    }

    @Test
    void speaksOfRankingsAsPeopleDo() {
        var facts = NOTHING.with(Figure.IP_CLASS1, 0).with(Figure.AWARD_NATIONAL_RANK, 4);
        var finding = KnownRulebooks.edition(Rung.LITTLE_GIANT, "2026")
                .assess(FilingKind.NEW, facts.with(Figure.MARKET_SHARE, 1).with(Figure.MARKET_RANK_NATIONAL, 5))
                .finding("L5")
                .orElseThrow();
        assertThat(KnownRulebooks.TEXTS.explain(finding, Locale.SIMPLIFIED_CHINESE))
                .endsWith("国内细分市场占有率增加 9 个百分点，或 国内市场占有率排名前进 2 位即可达到。");
        assertThat(explain(
                        "P4",
                        facts.with(Figure.AWARD_PROVINCIAL_RANK, 0).with(Figure.RD_INSTITUTION, "NONE"),
                        Locale.SIMPLIFIED_CHINESE))
                .contains("近三年省级科技奖励排名 无，要求前 3 名");
    }

    private static String card(String code, Facts facts, Locale locale) {
        var finding = KnownRulebooks.edition(Rung.SRDI_SME, "2022")
                .assess(FilingKind.NEW, facts)
                .finding(code)
                .orElseThrow();
        return KnownRulebooks.TEXTS.explain(finding, locale);
    }

    private static String rule(String code, Locale locale) {
        var provision =
                KnownRulebooks.edition(Rung.SRDI_SME, "2022").provision(code).orElseThrow();
        return KnownRulebooks.TEXTS.required(java.util.Objects.requireNonNull(provision.rule(FilingKind.NEW)), locale);
    }

    @Test
    void leavesToAPersonWhatNoNumberDecides() {
        assertThat(explain("P5", NOTHING, Locale.SIMPLIFIED_CHINESE)).isEqualTo("没有可计算的数值，由审核人员判断。");
    }

    @Test
    void neverShowsAnUnmetNumberAsTheBoundItself() {
        var facts = NOTHING.with(Figure.REVENUE, 2025, "1000000").with(Figure.CORE_REVENUE, 2025, "799999.99");
        var finding = KnownRulebooks.edition(Rung.SRDI_SME, "2026")
                .assess(FilingKind.NEW, facts)
                .finding("P2b")
                .orElseThrow();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNMET);
        assertThat(finding.observed()).isEqualByComparingTo("79.999999");
    }

    @Test
    void everyRuleOfEveryRulebookCanBeSaidInBothLanguages() {
        for (var rulebook : KnownRulebooks.ALL.all()) {
            for (var provision : rulebook.provisions()) {
                for (var rule : provision.rules().values()) {
                    for (var locale : Set.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                        assertThat(KnownRulebooks.TEXTS.required(rule, locale))
                                .isNotBlank()
                                .doesNotContain("{", "}");
                    }
                }
            }
        }
    }

    @Test
    void everyNameHasATextInBothLanguages() {
        var keys = new TreeSet<String>();
        for (var figure : Figure.values()) {
            keys.add(figure.messageKey());
            if (figure.type() != Figure.Type.CODES || !figure.codes().isEmpty()) {
                figure.codes().forEach(code -> keys.add("ladder.code." + figure.code() + "." + code));
            }
        }
        Set.of(Outcome.values()).forEach(outcome -> keys.add(outcome.messageKey()));
        Set.of(Verdict.values()).forEach(verdict -> keys.add(verdict.messageKey()));
        Set.of(Unit.values()).forEach(unit -> keys.add(unit.messageKey()));
        Set.of(FilingKind.values()).forEach(kind -> keys.add(kind.messageKey()));
        Set.of(Certainty.values()).forEach(certainty -> keys.add(certainty.messageKey()));
        var zh = ResourceBundle.getBundle("messages.ladder", Locale.SIMPLIFIED_CHINESE)
                .keySet();
        var en = ResourceBundle.getBundle("messages.ladder", Locale.ENGLISH).keySet();
        assertThat(zh).containsAll(keys).isEqualTo(en);
    }

    private static String explain(String code, Facts facts, Locale locale) {
        var assessment = KnownRulebooks.edition(Rung.SRDI_SME, "2026").assess(FilingKind.NEW, facts);
        return KnownRulebooks.TEXTS.explain(assessment.finding(code).orElseThrow(), locale);
    }
}
