package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Facts NOTHING = Facts.on(LocalDate.of(2026, 6, 1));

    @Test
    void whatIsTakenAwayIsUnknownAndNothingElse() {
        var known = NOTHING.with(Figure.REVENUE, 2025, "1")
                .with(Figure.REVENUE, 2024, "2")
                .with(Figure.NICHE_YEARS, 3);
        assertThat(known.without(new FigureRef(Figure.REVENUE, 2025)).of(Figure.REVENUE, 2025))
                .isNull();
        assertThat(known.without(new FigureRef(Figure.REVENUE, 2025)).of(Figure.REVENUE, 2024))
                .isEqualByComparingTo("2");
        assertThat(known.without(new FigureRef(Figure.NICHE_YEARS, null)).of(Figure.NICHE_YEARS))
                .isNull();
    }

    @Test
    void onlyWhatIsUnknownIsFilledFromOthers() {
        var newer = NOTHING.with(Figure.REVENUE, 2025, "10").with(Figure.IP_CLASS1, 2);
        var older = Facts.on(LocalDate.of(2025, 6, 1))
                .with(Figure.REVENUE, 2025, "9")
                .with(Figure.REVENUE, 2024, "8")
                .with(Figure.CORE_REVENUE, 2025, "7")
                .with(Figure.IP_CLASS1, 1)
                .with(Figure.NICHE_YEARS, 5);
        var filled = newer.filledFrom(older);
        assertThat(filled)
                .isEqualTo(newer.with(Figure.REVENUE, 2024, "8")
                        .with(Figure.CORE_REVENUE, 2025, "7")
                        .with(Figure.NICHE_YEARS, 5));
        assertThat(filled.asOf()).isEqualTo(newer.asOf());
    }
}
