package io.tidu.filing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.evidence.text.Texts;
import io.tidu.filing.check.Proposal.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** UC-22: contradictions in papers are found, and nothing is asked where there are none. Whole: {@link CorpusBenchmark}. */
class CorpusTest {

    private static final int CLEAN = 12;

    private final CrossChecks checks = checks();

    static CrossChecks checks() {
        try {
            return new CrossChecks(CheckRules.delivered(), Texts.WORDS);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyContradictionIsFoundByItsRule(Contradiction wrong) {
        var filing = Dossier.of(100 + wrong.ordinal(), wrong).read(Dossier::asText);

        assertThat(checks.questions(filing))
                .extracting(Question::rule)
                .as("%s", checks.questions(filing))
                .containsAll(wrong.rules());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void nothingIsAskedWhereAllFitsTogether(int number) {
        assertThat(checks.questions(Dossier.of(number, null).read(Dossier::asText)))
                .isEmpty();
    }

    static Stream<Integer> numbers() {
        return IntStream.range(0, CLEAN).boxed();
    }

    @Test
    void figuresOfReportsAgreeWithPageAndWords() {
        var filing = Dossier.of(3, null).read(Dossier::asText);
        var revenue = checks.proposals(filing).stream()
                .filter(proposal -> proposal.path().text().equals("revenue@2025"))
                .findFirst()
                .orElseThrow();

        assertThat(revenue.outcome()).isEqualTo(Outcome.AGREES);
        var place = java.util.Objects.requireNonNull(revenue.place());
        assertThat(place.slot().value()).isEqualTo("E04");
        assertThat(place.page()).isEqualTo(3);
        assertThat(place.snippet()).contains("营业");
        assertThat(checks.proposals(filing))
                .filteredOn(proposal -> proposal.path().text().equals("selling_expense@2025"))
                .extracting(Proposal::outcome)
                .containsExactly(Outcome.NOT_FOUND);
    }

    @Test
    void aDifferenceIsExactAndItsOfferCanBeTyped() {
        var filing = Dossier.of(5, Contradiction.ASSETS_CLAIMED).read(Dossier::asText);
        var truth = Firm.of(5).figure("total_assets", 2025).movePointLeft(4);
        var proposal = checks.proposals(filing).stream()
                .filter(each -> each.path().text().equals("total_assets@2025"))
                .findFirst()
                .orElseThrow();

        assertThat(proposal.outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(java.util.Objects.requireNonNull(proposal.by()))
                .isEqualByComparingTo(truth.subtract(new java.math.BigDecimal(proposal.claimed())));
        assertThat(new java.math.BigDecimal(proposal.found()))
                .isEqualByComparingTo(truth.setScale(2, java.math.RoundingMode.HALF_UP));
    }

    @Test
    void aQuestionStaysTheSameUntilItsFigureOrFileIsAnother() {
        var one = question(Dossier.of(5, Contradiction.REVENUE_CLAIMED).read(Dossier::asText));
        var again = question(Dossier.of(6, Contradiction.REVENUE_CLAIMED).read(Dossier::asText));

        assertThat(one.key()).isEqualTo(again.key());
        assertThat(one.basis()).isNotEqualTo(again.basis());
        assertThat(new Question(one.rule(), one.variant(), one.subject(), one.field(), one.arguments(), one.places())
                        .basis())
                .isEqualTo(one.basis());
        assertThat(new Question(one.rule(), one.variant(), one.subject(), one.field(), one.arguments(), List.of())
                        .basis())
                .isNotEqualTo(one.basis());
    }

    private Question question(CheckCase filing) {
        return checks.questions(filing).stream()
                .filter(each -> each.rule().equals("FIGURE"))
                .findFirst()
                .orElseThrow();
    }
}
