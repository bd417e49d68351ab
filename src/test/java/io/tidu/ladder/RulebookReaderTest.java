package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookReaderTest {

    private static final String GOOD = """
            rung: SRDI_SME
            edition: "2026"
            name: {zh: 标准, en: Standard}
            source: A
            documents: {A: 办法}
            in_force:
              NEW: {from: 2026-04-01}
            provisions:
              - code: P1
                name: {zh: 年限, en: Years}
                clause: {zh: 附件1, en: Annex 1}
                source: A
                certainty: CONFIRMED
                evidence: [E02]
                rule: {kind: at_least, figure: niche_years, limit: 3, unit: 年}
            """;

    private static final String CARD = """
            rung: INNOVATIVE_SME
            edition: "2022"
            name: {zh: 标准, en: Standard}
            source: A
            documents: {A: 办法}
            in_force: {NEW: {}}
            score_card:
              pass: 6
              groups:
                - name: {zh: 专业化, en: Focus}
                  items: [I6]
            provisions:
              - code: I
                name: {zh: 评价得分, en: Score}
                clause: {zh: 附件1, en: Annex 1}
                source: A
                certainty: CONFIRMED
                evidence: []
                rule: {kind: card_passed}
              - code: I6
                name: {zh: 主营占比, en: Core share}
                clause: {zh: 附件1, en: Annex 1}
                source: A
                certainty: CONFIRMED
                evidence: []
                rule:
                  kind: scored
                  by:
                    kind: bands_from
                    of: {share: core_revenue, in: revenue}
                    bands: [[70, 20], [60, 15], [55, 10]]
                    otherwise: 0
            """;

    @Test
    void readsAGoodFile() {
        var rulebook = RulebookReader.read("good.yaml", GOOD);
        assertThat(rulebook.rung()).isEqualTo(Rung.SRDI_SME);
        assertThat(rulebook.provisions()).hasSize(1);
        assertThat(rulebook.inForce()).containsOnlyKeys(FilingKind.NEW);
        assertThat(RulebookReader.read("card.yaml", CARD).card()).isNotNull();
    }

    /** What is replaced in the good file, by what, the line that is named, and words of the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: at_least | kind: atleast | 15 | unknown kind 'atleast'",
                "niche_years | niche_yaers | 15 | unknown figure 'niche_yaers'",
                "niche_years | titles | 15 | 'titles' is not a number",
                "limit: 3 | limit: three | 15 | 'three' is not a number",
                "unit: 年 | unit: 万元 | 15 | the unit is '年', not '万元'",
                "limit: 3, | limt: 3, | 15 | 'limit' is missing",
                "unit: 年 | unit: 年, strict: true | 15 | 'strict' is not known here",
                "clause: {zh: 附件1, en: Annex 1} | clauses: {zh: 附件1, en: Annex 1} | 9 | 'clause' is missing",
                "`name: {zh: 年限, en: Years}` | `name: {zh: 年限}` | 10 | 'en' is missing",
                "`name: {zh: 年限, en: Years}` | `name: {zh: 年限, en: \"\"}` | 10 | a text is expected here",
                "certainty: CONFIRMED | certainty: SURE | 13 | 'SURE' is not one of",
                "`source: A\n    certainty` | `source: B\n    certainty` | 12 | 'B' is not one of the documents",
                "evidence: [E02] | evidence: [E2] | 14 | 'E2' is not written as",
                "code: P1 | code: p1 | 9 | 'p1' is not written as",
                "rung: SRDI_SME | rung: srdi | 1 | 'srdi' is not a rung code",
                "edition: \"2026\" | edition: new | 2 | 'new' is not written as",
                "from: 2026-04-01 | from: 2026-04-31 | 7 | '2026-04-31' is not a day",
                "`{from: 2026-04-01}` | `{from: 2026-04-01, until: 2026-03-01}` | 7 | ends before it begins",
                "`NEW: {from` | `NEWER: {from` | 7 | 'NEWER' is not one of",
                "rung: SRDI_SME | rung: ZJ_HIDDEN | 1 | 'rung_name' is missing for ZJ_HIDDEN",
                "rung: SRDI_SME | `rung: SRDI_SME\nrung_name: {zh: 称号, en: Title}` | 1 | SRDI_SME has a name already",
                "documents: {A: 办法} | documents: &d {A: 办法} | 5 | anchors are not read",
                "`rung: SRDI_SME` | `rung: SRDI_SME\nrung: TECH_SME` | 2 | 'rung' stands here twice",
                "`in_force:` | `inforce:` | 1 | 'in_force' is missing",
                "`documents: {A: 办法}` | `documents: {A: 办法` | 6 | expected"
            })
    void refusesAWrongFileNamingFileLineAndReason(String good, String wrong, int line, String reason) {
        var text = GOOD.replace(good, wrong);
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> RulebookReader.read("db/rulebooks/wrong.yaml", text))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageStartingWith("db/rulebooks/wrong.yaml, line " + line + ": ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[60, 15] | [60, 25] | from the most points to the fewest",
                "[60, 15] | [80, 15] | out of order at 80",
                "[60, 15] | [60, 15, 3] | a band is a limit and its points",
                "`        otherwise: 0` | `` | 'otherwise' is missing",
                "items: [I6] | items: [I7] | 'I7' is not a provision",
                "items: [I6] | items: [I] | 'I' does not earn points",
                "items: [I6] | `items: [I6, I6]` | is an item already",
                "kind: card_passed | kind: manual | exactly one provision that asks for it",
                "core_revenue | staff | 'staff' cannot be a share of 'revenue'"
            })
    void refusesAScoreCardThatDoesNotAddUp(String good, String wrong, String reason) {
        var text = CARD.replace(good, wrong);
        assertThat(text).isNotEqualTo(CARD);
        assertThatThrownBy(() -> RulebookReader.read("card.yaml", text))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageContaining(reason);
    }

    /** The rule of the good file replaced by another, and words of the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{kind: each_year, years: 0, rule: {kind: manual}} | a whole number from 1 to 5 is expected here, not '0'",
                "{kind: any_year, years: 3} | 'rule' is missing",
                "{kind: all_of, rules: []} | the list is empty",
                "{kind: some_of, count: 3, rules: [{kind: manual}, {kind: manual}]} | a whole number from 1 to 2 is expected here",
                "`{kind: waivable, rule: {kind: manual}}` | 'unless' is missing",
                "`{kind: by_size, size: {figure: revenue}, unit: 万元, cases: [{from: 5000, rule: {kind: manual}}, {from: 10000, rule: {kind: manual}}], otherwise: {kind: manual}}` | from the largest size to the smallest",
                "`{kind: by_size, size: {figure: revenue}, unit: 万元, cases: [{from: 5000, rule: {kind: manual}}]}` | 'otherwise' is missing",
                "{kind: rank_within, figure: revenue, worst: 3} | 'revenue' is not a figure of the type count",
                "{kind: is_true, figure: niche_years} | 'niche_years' is not a figure of the type flag",
                "`{kind: one_of, figure: rd_institution, codes: [GLOBAL]}` | 'GLOBAL' is not a code of 'rd_institution'",
                "`{kind: holds_any, figure: titles, codes: [创新型]}` | '创新型' is not a code of 'titles'",
                "{kind: latest_score, figure: niche_years, years: 1, limit: 3, unit: 年} | 'niche_years' does not go by years",
                "`{kind: at_least, sum: niche_years, years: 2, limit: 3, unit: 年}` | 'niche_years' does not go by years",
                "{kind: at_least, limit: 3, unit: 年} | one of figure, share, sum, mean, growth",
                "`{kind: manual, what: {zh: 品牌}}` | 'en' is missing",
                "`{kind: manual, who: me}` | 'who' is not known here",
                "{kind: card_passed} | there is no score_card in this file",
                "`{kind: scored, by: {kind: by_code, figure: chain_gap_role, points: {CLOSES_GAP: 5}}}` | the points of '",
                "`{kind: scored, by: {kind: steps, of: {figure: niche_years}, step: 0, points: 1, cap: 5}}` | a number above zero is expected here",
                "`{kind: scored, by: {kind: bands, of: {figure: niche_years}}}` | unknown kind 'bands'"
            })
    void refusesARuleThatCannotBeMeantLikeThat(String rule, String reason) {
        var text = GOOD.replace("{kind: at_least, figure: niche_years, limit: 3, unit: 年}", rule);
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> RulebookReader.read("wrong.yaml", text))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageStartingWith("wrong.yaml, line 15: ")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesACodeThatStandsTwice() {
        var second = GOOD.substring(GOOD.indexOf("  - code"));
        assertThatThrownBy(() -> RulebookReader.read("twice.yaml", GOOD + second))
                .hasMessage("twice.yaml, line 16: the code 'P1' stands here twice");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> RulebookReader.read("empty.yaml", "# nothing\n"))
                .hasMessage("empty.yaml, line 1: the file is empty");
    }

    @Test
    void refusesTwoEditionsThatClaimTheSameDay() {
        var other = GOOD.replace("\"2026\"", "\"2027\"").replace("2026-04-01", "2027-01-01");
        assertThatThrownBy(() -> RulebooksConfiguration.read(Map.of("a.yaml", GOOD, "b.yaml", other)))
                .hasMessage("b.yaml: its days for NEW overlap with those of a.yaml");
    }

    @Test
    void refusesAnEditionThatStandsInTwoFiles() {
        assertThatThrownBy(() -> RulebooksConfiguration.read(Map.of("a.yaml", GOOD, "b.yaml", GOOD)))
                .hasMessage("b.yaml: the edition stands in a.yaml already");
    }

    @Test
    void anEditionOfAProvinceGoesBeforeThatOfTheCountry() {
        var ofProvince = "region: '33'\n" + GOOD;
        var rulebooks = RulebooksConfiguration.read(Map.of("a.yaml", GOOD, "b.yaml", ofProvince));
        var day = java.time.LocalDate.of(2026, 6, 1);
        assertThat(rulebooks
                        .inForce(Rung.SRDI_SME, FilingKind.NEW, day, "330106")
                        .orElseThrow()
                        .region())
                .isEqualTo("33");
        assertThat(rulebooks
                        .inForce(Rung.SRDI_SME, FilingKind.NEW, day, "610702")
                        .orElseThrow()
                        .region())
                .isNull();
        assertThat(rulebooks
                        .inForce(Rung.SRDI_SME, FilingKind.NEW, day, null)
                        .orElseThrow()
                        .region())
                .isNull();
        assertThat(rulebooks.inForce(Rung.SRDI_SME, FilingKind.REVIEW, day, null))
                .isEmpty();
        assertThat(rulebooks.inForce(Rung.SRDI_SME, FilingKind.NEW, day.minusYears(1), null))
                .isEmpty();
    }

    @Test
    void theDigestChangesWithTheMeaningAndNotWithComments() {
        var digest = RulebookReader.read("a.yaml", GOOD).digest();
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(RulebookReader.read("a.yaml", "# a remark\n" + GOOD.replace("limit: 3,", "limit:   3,"))
                        .digest())
                .isEqualTo(digest);
        assertThat(RulebookReader.read("a.yaml", GOOD.replace("limit: 3,", "limit: 4,"))
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void theStartEndsWithOneLineForAWrongRulebook() {
        var analysis = new RulebookRefusedAnalyzer()
                .analyze(new IllegalStateException(new RulebookRefused("x.yaml", 3, "'limit' is missing")));
        assertThat(analysis).isNotNull();
        assertThat(java.util.Objects.requireNonNull(analysis).getDescription())
                .isEqualTo("A file of rules is wrong: x.yaml, line 3: 'limit' is missing");
    }
}
