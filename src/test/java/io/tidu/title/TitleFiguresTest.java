package io.tidu.title;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RegionCode;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.GrantTitles.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-29: what is counted for the public is what the register holds. */
@TiduTest
class TitleFiguresTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 1);

    @Autowired
    private TitleFigures figures;

    @Autowired
    private TitleRegister register;

    @Autowired
    private TitleCourse course;

    @Autowired
    private JdbcClient jdbc;

    private People people;

    @BeforeEach
    void people() {
        people = new People(jdbc);
    }

    @Test
    void onEveryDayThePlacesAddUpToTheRegister() {
        var firm = firm();
        grant(Kind.RECOGNITION, PUBLISHED, firm, firm());
        grant(Kind.RENEWAL, PUBLISHED.plusYears(2), firm);

        for (var day : List.of(
                PUBLISHED.minusDays(1),
                PUBLISHED,
                PUBLISHED.plusYears(2).minusDays(1),
                PUBLISHED.plusYears(2),
                PUBLISHED.plusYears(3).minusDays(1),
                PUBLISHED.plusYears(3))) {
            var byRung = figures.places(day).stream()
                    .collect(groupingBy(PlaceFigure::rung, summingInt(PlaceFigure::titles)));
            assertThat(byRung).as("on %s", day).isEqualTo(register.holders(day));
        }
    }

    @Test
    void atTheEndOfEveryYearTheTrendIsWhatTheRegisterHolds() {
        var firm = firm();
        grant(Kind.RECOGNITION, PUBLISHED, firm, firm());
        grant(Kind.RENEWAL, PUBLISHED.plusYears(2), firm);

        for (var day : List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 12, 31), LocalDate.of(2030, 5, 5))) {
            var years = figures.years(day);
            assertThat(held(years, day.getYear())).as("on %s", day).isEqualTo(register.holders(day));
            assertThat(held(years, 2025)).isEqualTo(register.holders(LocalDate.of(2025, 12, 31)));
        }
    }

    @Test
    void aTitleWhoseReviewIsUnderWayOnItsLastDayCountsUntilThatIsClosed() {
        var firm = firm();
        grant(Kind.RECOGNITION, PUBLISHED, firm);
        var review = UUID.randomUUID();
        course.reviewOpened(firm.enterprise(), "SRDI_SME", review, LocalDate.of(2028, 3, 1));
        course.reviewClosed(review, LocalDate.of(2029, 2, 1));

        for (var day : List.of(LocalDate.of(2028, 12, 31), LocalDate.of(2029, 1, 31), LocalDate.of(2029, 2, 1))) {
            assertThat(held(figures.years(day), day.getYear())).as("on %s", day).isEqualTo(register.holders(day));
        }
    }

    @Test
    void aTitleIsCountedWhereItLiesAndInTheYearItWasGrantedOrRenewed() {
        var firm = firm();
        int here = held("330106", PUBLISHED);
        var before = year(PUBLISHED);

        grant(Kind.RECOGNITION, PUBLISHED, firm);

        assertThat(held("330106", PUBLISHED)).isEqualTo(here + 1);
        assertThat(year(PUBLISHED).recognised()).isEqualTo(before.recognised() + 1);
        assertThat(year(PUBLISHED).renewed()).isEqualTo(before.renewed());
        assertThat(year(PUBLISHED).held()).isEqualTo(before.held() + 1);
    }

    private static Map<String, Integer> held(List<YearFigure> years, int year) {
        return years.stream()
                .filter(figure -> figure.year() == year && figure.held() > 0)
                .collect(toMap(YearFigure::rung, YearFigure::held));
    }

    private int held(String county, LocalDate day) {
        return figures.places(day).stream()
                .filter(figure -> figure.rung().equals("SRDI_SME") && county.equals(figure.countyCode()))
                .mapToInt(PlaceFigure::titles)
                .sum();
    }

    private YearFigure year(LocalDate day) {
        return figures.years(day).stream()
                .filter(figure -> figure.rung().equals("SRDI_SME") && figure.year() == day.getYear())
                .findFirst()
                .orElse(new YearFigure("SRDI_SME", day.getYear(), 0, 0, 0));
    }

    private Grant firm() {
        return new Grant(
                EnterpriseId.next(),
                InventedFirms.code(),
                InventedFirms.name(),
                new RegionCode("330106"),
                people.under(people.xihu));
    }

    private void grant(Kind kind, LocalDate published, Grant... grants) {
        var list = new SourceList("数据〔2025〕" + UUID.randomUUID().toString().substring(0, 8), "名单", published);
        register.grant(
                people.publisher, new GrantTitles(UUID.randomUUID(), "SRDI_SME", list, kind, null, List.of(grants)));
    }
}
