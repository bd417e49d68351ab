package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AskedFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    static Stream<Rulebook> rulebooks() {
        return KnownRulebooks.ALL.all().stream();
    }

    /** Whatever leaves something unknown is asked for, so that nobody is told of a figure that no field takes. */
    @ParameterizedTest
    @MethodSource("rulebooks")
    void everyFigureThatIsMissingIsAskedFor(Rulebook rulebook) {
        for (var kind : FilingKind.values()) {
            var asked = rulebook.asks(kind, Facts.on(DAY));
            var missing = new ArrayList<FigureRef>();
            rulebook.assess(kind, Facts.on(DAY)).findings().forEach(finding -> missing.addAll(finding.missing()));
            assertThat(asked).doesNotHaveDuplicates().containsAll(missing);
        }
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void everyFigureHasAGroup(Rulebook rulebook) {
        var asked = rulebook.asks(FilingKind.NEW, Facts.on(DAY));
        assertThat(FigureGroup.among(asked).stream().flatMap(group -> group.in(asked).stream()))
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void figuresStandInOrderAndTheLatestYearFirst() {
        assertThat(srdi().asks(FilingKind.NEW, Facts.on(DAY)))
                .startsWith(
                        new FigureRef(Figure.REVENUE, 2025),
                        new FigureRef(Figure.REVENUE, 2024),
                        new FigureRef(Figure.CORE_REVENUE, 2025))
                .doesNotContain(new FigureRef(Figure.CORE_REVENUE, 2024));
    }

    @Test
    void aScoreIsAskedUnderTheYearItIsRecordedIn() {
        var recorded = Facts.on(DAY).with(Figure.QUALITY_SCORE, 2026, "55");
        assertThat(srdi().asks(FilingKind.NEW, Facts.on(DAY))).contains(new FigureRef(Figure.QUALITY_SCORE, 2025));
        assertThat(srdi().asks(FilingKind.NEW, recorded)).contains(new FigureRef(Figure.QUALITY_SCORE, 2026));
    }

    @Test
    void aTitleThatIsEitherOfTwoIsNotOfferedBesideThem() {
        assertThat(srdi().titlesAsked(FilingKind.NEW)).isEqualTo(List.of("INNOVATIVE_SME", "TECH_SME"));
    }

    private static Rulebook srdi() {
        return KnownRulebooks.edition(Rung.SRDI_SME, "2026");
    }
}
