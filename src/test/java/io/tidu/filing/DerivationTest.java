package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final FormDefinition FORM = SampleForm.definition();

    @Test
    void sharesGrowthAndDifferencesAreComputedYearByYear() {
        var derived = derive(SampleForm.complete());
        assertThat(derived.get(FieldPath.of("core_share", 2025))).isEqualByComparingTo("95.16");
        assertThat(derived.get(FieldPath.of("core_growth", 2025))).isEqualByComparingTo("18.00");
        assertThat(derived.get(FieldPath.of("core_growth", 2024))).isEqualByComparingTo("13.64");
        assertThat(derived.get(FieldPath.of("debt_ratio", 2025))).isEqualByComparingTo("45.00");
        assertThat(derived.get(FieldPath.of("net_assets", 2023))).isEqualByComparingTo("3400");
        assertThat(derived.get(FieldPath.of("core_margin_share", 2025))).isEqualByComparingTo("33.90");
        assertThat(derived.get(FieldPath.of("product_share"))).isEqualByComparingTo("80.65");
    }

    @Test
    void whatLacksAnOperandIsUnknown() {
        var derived = derive(SampleForm.complete().with("revenue", 2025, "").with("total_assets", 2024, "viele"));
        assertThat(derived).doesNotContainKeys(FieldPath.of("core_share", 2025), FieldPath.of("debt_ratio", 2024));
        assertThat(derived).containsKeys(FieldPath.of("core_share", 2024), FieldPath.of("debt_ratio", 2025));
    }

    @Test
    void nothingIsDividedByZeroAndGrowthOverALossIsUnknown() {
        var derived = derive(SampleForm.complete().with("revenue", 2025, "0").with("net_profit", 2024, "-10"));
        assertThat(derived)
                .doesNotContainKeys(FieldPath.of("core_share", 2025), FieldPath.of("net_profit_growth", 2025));
    }

    @Test
    void onlyPatentsThatTheRuleCountsAreCounted() {
        var form = SampleForm.complete();
        assertThat(count(form, "ip_class1")).isEqualByComparingTo("1");
        assertThat(count(patent(form, "r2", "INVENTION", "TRANSFER", "true"), "ip_class1"))
                .isEqualByComparingTo("1");
        assertThat(count(patent(form, "r2", "INVENTION", "JOINT", "false"), "ip_class1"))
                .isEqualByComparingTo("1");
        assertThat(count(patent(form, "r2", "CIRCUIT", "JOINT", "true"), "ip_class1"))
                .isEqualByComparingTo("2");
        assertThat(count(patent(form, "r2", "CIRCUIT", "JOINT", "true"), "ip_class1_own"))
                .isEqualByComparingTo("1");
        assertThat(count(patent(form, "r2", "SOFTWARE", "OWN", "true"), "ip_class2"))
                .isEqualByComparingTo("1");
    }

    @Test
    void noPatentIsUnknownUntilItIsSaidThatThereIsNone() {
        var empty = FilingForm.empty();
        assertThat(derive(empty)).doesNotContainKey(FieldPath.of("ip_class1"));
        assertThat(derive(empty.with("has_ip", "true"))).doesNotContainKey(FieldPath.of("ip_class1"));
        assertThat(count(empty.with("has_ip", "false"), "ip_class1")).isZero();
    }

    @Test
    void aPatentThatIsNotFilledInYetIsUnknownAndNotMissing() {
        var form = FilingForm.empty().with("has_ip", "true").with(FieldPath.of("ip", "r1", "kind"), "INVENTION");
        assertThat(derive(form)).doesNotContainKey(FieldPath.of("ip_class1"));
        assertThat(count(form.with(FieldPath.of("ip", "r1", "kind"), "DESIGN"), "ip_class1"))
                .isZero();
    }

    private static FilingForm patent(FilingForm form, String row, String kind, String acquired, String applied) {
        return form.with(Map.of(
                FieldPath.of("ip", row, "kind"), kind,
                FieldPath.of("ip", row, "acquired"), acquired,
                FieldPath.of("ip", row, "among_first_three"), "true",
                FieldPath.of("ip", row, "applied"), applied));
    }

    private static BigDecimal count(FilingForm form, String code) {
        return Objects.requireNonNull(derive(form).get(FieldPath.of(code)));
    }

    private static Map<FieldPath, BigDecimal> derive(FilingForm form) {
        return Derivation.derive(FORM, form, SampleForm.LAST_YEAR);
    }
}
