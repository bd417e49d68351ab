package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.ladder.Figure;
import io.tidu.ladder.Rung;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    private static final String HEAD =
            "rung: SRDI_SME\nnumber_prefix: SRDI\ngroups:\n  - code: g\n    label: {zh: 组, en: Group}\n    fields:\n";

    @Test
    void theFormOfSrdiAsksForTheTwelveGroupsOfTheNationalForm() throws IOException {
        var form = new FormFiles().form(Rung.SRDI_SME);
        assertThat(form.groups())
                .hasSize(12)
                .extracting(FieldGroup::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(form.fields()).hasSizeGreaterThan(100);
        assertThat(form.numberPrefix()).isEqualTo("SRDI");
    }

    @Test
    void theFormOfSrdiCollectsEveryFigureThatAnyRuleOfItsRungAsksFor() throws IOException {
        var figures = new FormFiles()
                .form(Rung.SRDI_SME).fields().stream()
                        .filter(field -> field.figure() != null)
                        .map(FieldDefinition::figure)
                        .collect(Collectors.toSet());
        var ofOtherRungs = Set.of(
                Figure.FIELD_YEARS,
                Figure.NEW_PRODUCT,
                Figure.TOTAL_COST,
                Figure.AWARD_NATIONAL_RANK_5Y,
                Figure.STANDARD_RANK,
                Figure.MAKER_CHINA_TOP50,
                Figure.KEY_FIELD,
                Figure.CHAIN_PARTNERS);
        assertThat(figures)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Figure.values())
                        .filter(figure -> !ofOtherRungs.contains(figure))
                        .toList());
    }

    @Test
    void ratiosAreComputedAndNeverTyped() throws IOException {
        var form = new FormFiles().form(Rung.SRDI_SME);
        for (var code :
                new String[] {"core_share", "core_growth", "debt_ratio", "rd_share", "rd_staff_share", "ip_class1"}) {
            assertThat(form.field(code).orElseThrow().derived()).as(code).isTrue();
        }
    }

    @Test
    void refusesAWordItDoesNotKnow() {
        refuses("      - {code: a, type: TEXT, label: {zh: 甲, en: A}, mandatory: true}", "mandatory");
    }

    @Test
    void refusesACodeThatStandsTwice() {
        refuses(
                "      - {code: a, type: TEXT, label: {zh: 甲, en: A}}\n      - {code: a, type: TEXT, label: {zh: 乙, en: B}}",
                "twice");
    }

    @Test
    void refusesALabelInOneLanguageOnly() {
        refuses("      - {code: a, type: TEXT, label: {zh: 甲, en: ' '}}", "missing in one language");
    }

    @Test
    void refusesAChoiceWithoutOptions() {
        refuses("      - {code: a, type: CHOICE, label: {zh: 甲, en: A}}", "options");
    }

    @Test
    void refusesAFormulaOverAFieldThatIsNotThere() {
        refuses(
                "      - {code: a, type: PERCENT, label: {zh: 甲, en: A}, computed: {share: b, of: c}}",
                "does not stand before it");
    }

    @Test
    void refusesAFigureThatNoRuleKnows() {
        refuses("      - {code: a, type: AMOUNT, label: {zh: 甲, en: A}, figure: happiness}", "no figure happiness");
    }

    @Test
    void refusesAYearlyFigureInAFieldThatIsAskedOnce() {
        refuses("      - {code: a, type: AMOUNT, label: {zh: 甲, en: A}, figure: revenue}", "goes by years");
    }

    @Test
    void refusesAnOptionThatTheFigureDoesNotHave() {
        refuses(
                "      - {code: a, type: CHOICE, label: {zh: 甲, en: A}, figure: rd_institution, options: [{code: GALACTIC, zh: 银河级, en: Galactic}]}",
                "cannot hold the figure");
    }

    private static void refuses(String fields, String because) {
        assertThatThrownBy(() -> FormReader.read(HEAD + fields)).hasStackTraceContaining(because);
    }
}
