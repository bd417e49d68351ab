package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final String BASE = """
            rung: INNOVATIVE_SME
            edition: "2022"
            name: {zh: 标准, en: Standard}
            source: A
            documents: {A: 办法}
            in_force: {NEW: {from: 2022-08-01}, REVIEW: {from: 2022-08-01}}
            routes: [[D1], [I]]
            score_card:
              pass: 15
              groups:
                - {name: {zh: 专业化, en: Focus}, items: [I6]}
            provisions:
              - code: P1
                name: {zh: 年限, en: Years}
                clause: {zh: 附件1, en: Annex 1}
                source: A
                certainty: CONFIRMED
                evidence: [E02]
                rule: {kind: at_least, figure: niche_years, limit: 3, unit: 年}
              - code: D1
                name: {zh: 高新技术企业, en: High-tech enterprise}
                clause: {zh: 附件1, en: Annex 1}
                source: A
                certainty: CONFIRMED
                evidence: [E08]
                rule: {kind: is_true, figure: high_tech}
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
                    bands: [[70, 20], [60, 15]]
                    otherwise: 0
            """;

    private static final String OVERLAY = """
            overlay_of: {rung: INNOVATIVE_SME, edition: "2022"}
            region: "33"
            name: {zh: 浙江省标准, en: Standard of Zhejiang}
            source: Z
            documents: {Z: 浙江通知}
            in_force: {NEW: {from: 2026-01-01}}
            changed:
              - code: P1
                clause: {zh: 第三条, en: Article 3}
                source: Z
                certainty: SINGLE_COPY
                rule: {kind: at_least, figure: niche_years, limit: 5, unit: 年}
            removed: [P9]
            added:
              - code: P2
                after: P1
                name: {zh: 品牌, en: Brand}
                clause: {zh: 第四条, en: Article 4}
                source: Z
                certainty: SINGLE_COPY
                evidence: [E11]
                rule: {kind: is_true, figure: own_brand}
            """;

    private static final String WITH_P9 = BASE + """
              - code: P9
                name: {zh: 治理, en: Governance}
                clause: {zh: 附件1, en: Annex 1}
                source: A
                certainty: CONFIRMED
                evidence: []
                rule: {kind: is_true, figure: good_governance}
            """;

    @Test
    void makesACompleteRulebookOutOfTheChanges() {
        var merged = read(WITH_P9, OVERLAY);
        assertThat(merged.region()).isEqualTo("33");
        assertThat(merged.edition()).isEqualTo("2022");
        assertThat(merged.name().en()).isEqualTo("Standard of Zhejiang");
        assertThat(merged.inForce()).containsOnlyKeys(FilingKind.NEW);
        assertThat(merged.provisions()).extracting(Provision::code).containsExactly("P1", "P2", "D1", "I", "I6");
        assertThat(merged.routes()).hasSize(2);
        assertThat(merged.card()).isNotNull();
        var changed = merged.provision("P1").orElseThrow();
        assertThat(changed.rule(FilingKind.NEW))
                .isEqualTo(new Criterion.Bound(
                        new Quantity.Single(Figure.NICHE_YEARS), Direction.AT_LEAST, new BigDecimal(5)));
        assertThat(changed.name().zh()).isEqualTo("年限");
        assertThat(changed.citation().document()).isEqualTo("浙江通知");
        assertThat(merged.provision("I6").orElseThrow().citation().document()).isEqualTo("办法");
    }

    @Test
    void goesBeforeTheEditionInItsRegionAndOnItsDaysOnly() {
        var rulebooks = RulebooksConfiguration.read(Map.of("base.yaml", WITH_P9, "overlay.yaml", OVERLAY));
        assertThat(region(rulebooks, FilingKind.NEW, DAY, "330106")).isEqualTo("33");
        assertThat(region(rulebooks, FilingKind.REVIEW, DAY, "330106")).isEqualTo("");
        assertThat(region(rulebooks, FilingKind.NEW, DAY.minusYears(1), "330106"))
                .isEqualTo("");
        assertThat(region(rulebooks, FilingKind.NEW, DAY, "610702")).isEqualTo("");
    }

    @Test
    void hasADigestOfEverythingThatCountsAndNotOnlyOfTheChange() {
        var digest = read(WITH_P9, OVERLAY).digest();
        assertThat(read(WITH_P9, "# a remark\n" + OVERLAY).digest()).isEqualTo(digest);
        assertThat(read(WITH_P9.replace("[60, 15]", "[60, 14]"), OVERLAY).digest())
                .isNotEqualTo(digest);
        assertThat(read(WITH_P9, OVERLAY.replace("limit: 5", "limit: 4")).digest())
                .isNotEqualTo(digest);
    }

    @Test
    void anOverlayWithoutARegionIsAnEditionOfItsOwn() {
        var ofTime = OVERLAY.replace("region: \"33\"", "edition: \"2022-early\"")
                .replace("2026-01-01", "2020-01-01, until: 2022-07-31");
        var merged = read(WITH_P9, ofTime);
        assertThat(merged.region()).isNull();
        assertThat(merged.edition()).isEqualTo("2022-early");
    }

    /** What is replaced in the good overlay, by what, the line that is named, and words of the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`edition: \"2022\"` | `edition: \"2021\"` | 1 | there is no edition '2021' of INNOVATIVE_SME to change",
                "rung: INNOVATIVE_SME | rung: SRDI_SME | 1 | there is no edition '2022' of SRDI_SME to change",
                "- code: P1 | - code: P7 | 8 | no provision 'P7' to change",
                "removed: [P9] | removed: [P8] | 13 | no provision 'P8' to remove",
                "removed: [P9] | removed: [D1] | 13 | 'D1' is part of the routes of the edition",
                "removed: [P9] | removed: [I6] | 13 | 'I6' is part of the score_card of the edition",
                "removed: [P9] | removed: [] | 13 | the list is empty",
                "after: P1 | after: P7 | 16 | no provision 'P7' to stand after",
                "code: P2 | code: D1 | 15 | there is a provision 'D1' already",
                "`    clause: {zh: 第三条, en: Article 3}\n` | `` | 8 | 'clause' is missing",
                "`    certainty: SINGLE_COPY\n    rule: {kind: at_least` | `    rule: {kind: at_least` | 8 | 'certainty' is missing",
                "`source: Z\n    certainty: SINGLE_COPY\n    rule` | `source: Y\n    certainty: SINGLE_COPY\n    rule` | 10 | 'Y' is not one of the documents",
                "documents: {Z: 浙江通知} | documents: {A: 浙江通知} | 5 | 'A' is another document in the edition",
                "kind: at_least | kind: atleast | 12 | unknown kind 'atleast'",
                "unit: 年} | unit: 件} | 12 | the unit is '年', not '件'",
                "`name: {zh: 品牌, en: Brand}` | `name: {zh: 品牌}` | 17 | 'en' is missing",
                "`name: {zh: 浙江省标准, en: Standard of Zhejiang}` | `name: {zh: 浙江省标准}` | 3 | 'en' is missing",
                "`region: \"33\"` | `region: Zhejiang` | 2 | 'Zhejiang' is not written as",
                "in_force: | inforce: | 1 | 'in_force' is missing",
                "changed: | change: | 8 | 'change' is not known here",
                "`    certainty: SINGLE_COPY\n    rule: {kind: at_least` | `    certainty: SINGLE_COPY\n    remark: x\n    rule: {kind: at_least` | 12 | 'remark' is not known here"
            })
    void refusesAWrongOverlayNamingFileLineAndReason(String good, String wrong, int line, String reason) {
        var text = OVERLAY.replace(good, wrong == null ? "" : wrong);
        assertThat(text).isNotEqualTo(OVERLAY);
        assertThatThrownBy(() -> read(WITH_P9, text))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageStartingWith("overlay.yaml, line " + line + ": ")
                .hasMessageContaining(reason);
    }

    @Test
    void aRouteMayGoIfTheRoutesAreSaidAnew() {
        var text = OVERLAY.replace("removed: [P9]", "removed: [D1]\nroutes: [[I]]");
        assertThat(read(WITH_P9, text).routes()).hasSize(1);
    }

    @Test
    void refusesTwoOverlaysThatClaimTheSameDaysOfARegion() {
        var other = OVERLAY.replace("region: \"33\"", "region: \"33\"\nedition: \"2022-b\"");
        assertThatThrownBy(() -> RulebooksConfiguration.read(
                        Map.of("base.yaml", WITH_P9, "one.yaml", OVERLAY, "two.yaml", other)))
                .hasMessage("two.yaml: its days for NEW overlap with those of one.yaml");
    }

    @Test
    void refusesAnOverlayOfAnOverlay() {
        var second = OVERLAY.replace("edition: \"2022\"", "edition: \"2022-b\"")
                .replace("region: \"33\"", "region: \"3301\"");
        var first = OVERLAY.replace("region: \"33\"", "region: \"33\"\nedition: \"2022-b\"");
        assertThatThrownBy(() -> RulebooksConfiguration.read(
                        Map.of("base.yaml", WITH_P9, "one.yaml", first, "two.yaml", second)))
                .hasMessage("two.yaml, line 1: there is no edition '2022-b' of INNOVATIVE_SME to change");
    }

    private static Rulebook read(String base, String overlay) {
        var all = RulebookFiles.read(Map.of("base.yaml", base, "overlay.yaml", overlay));
        return java.util.Objects.requireNonNull(all.get("overlay.yaml"));
    }

    private static String region(Rulebooks rulebooks, FilingKind kind, LocalDate day, String county) {
        var region = rulebooks
                .inForce(Rung.INNOVATIVE_SME, kind, day, county)
                .orElseThrow()
                .region();
        return region == null ? "" : region;
    }
}
