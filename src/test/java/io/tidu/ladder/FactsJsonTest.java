package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactsJsonTest {

    private static final Facts FACTS = Facts.on(LocalDate.of(2026, 6, 1))
            .with(Figure.REVENUE, 2025, "6200.50")
            .with(Figure.NET_PROFIT, 2025, "-3")
            .with(Figure.NICHE_YEARS, 4)
            .with(Figure.OWN_BRAND, true)
            .with(Figure.RD_INSTITUTION, "PROVINCIAL")
            .with(Figure.TITLES, Set.of("TECH_SME", "INNOVATIVE_SME"))
            .with(Figure.BLOCKED, Set.of());

    @Test
    void writesFactsAsThePublicServiceReadsThem() {
        assertThat(FactsJson.write(FACTS))
                .isEqualTo(
                        "{\"asOf\":\"2026-06-01\",\"facts\":{\"blocked\":[],\"niche_years\":4,\"own_brand\":true,\"rd_institution\":\"PROVINCIAL\","
                                + "\"titles\":[\"INNOVATIVE_SME\",\"TECH_SME\"]},\"years\":{\"2025\":{\"net_profit\":-3,\"revenue\":6200.5}}}");
    }

    @Test
    void readsBackWhatItWroteByteForByte() {
        var written = FactsJson.write(FACTS);
        assertThat(FactsJson.write(FactsJson.read(written))).isEqualTo(written);
    }

    @Test
    void refusesATextThatIsNotFacts() {
        assertThatThrownBy(
                        () -> FactsJson.read("{\"asOf\":\"2026-06-01\",\"years\":{\"2025\":{\"revenue\":\"much\"}}}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAFigureInTheWrongPlace() {
        assertThatThrownBy(() -> FACTS.with(Figure.NICHE_YEARS, 2025, "4"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FACTS.with(Figure.REVENUE, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FACTS.with(Figure.BLOCKED, Set.of("LATE")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
