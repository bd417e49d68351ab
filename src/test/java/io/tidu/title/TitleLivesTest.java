package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.GrantTitles.Kind;
import io.tidu.title.life.TitleState;
import io.tidu.title.life.UpdateYear.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How titles stand, read from the database; the rules themselves are tried in {@code TitleLifeTest}. */
@TiduTest
class TitleLivesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 6, 30);

    @Autowired
    private TitleRegister register;

    @Autowired
    private TitleLives lives;

    @Autowired
    private TitleCourse course;

    @Autowired
    private JdbcClient jdbc;

    private People people;
    private final String name = "虚构" + UUID.randomUUID().toString().substring(0, 8);
    private Granting granting;

    @BeforeEach
    void people() {
        people = new People(jdbc);
        granting = new Granting(register, lives, people, name);
    }

    @Test
    void anUpdateCountsForEveryTitleThatAsksForOneAndOnce() {
        var firm = firm();
        grant("SRDI_SME", Kind.RECOGNITION, PUBLISHED, firm);
        grant("INNOVATIVE_SME", Kind.RECOGNITION, PUBLISHED, firm);
        grant("TECH_SME", Kind.RECOGNITION, LocalDate.of(2026, 1, 5), firm);
        var day = LocalDate.of(2026, 5, 31);

        assertThat(course.updated(firm.enterprise(), day, UUID.randomUUID())).hasSize(2);
        assertThat(course.updated(firm.enterprise(), day, UUID.randomUUID())).isEmpty();
        assertThat(line(firm, "SRDI_SME", day).life().updates().getFirst().outcome())
                .isEqualTo(Outcome.MADE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-06-30, UPCOMING",
        "2025-07-01, ACTIVE",
        "2028-06-30, ACTIVE",
        "2028-07-01, ACTIVE",
        "2028-09-14, ACTIVE",
        "2028-09-15, LAPSED"
    })
    void aTitleInReviewIsHeldUntilTheReviewEndsWhereTheRulesSaySo(LocalDate day, TitleStatus status) {
        var firm = firm();
        grant("SRDI_SME", Kind.RECOGNITION, PUBLISHED, firm);
        var filing = UUID.randomUUID();
        course.reviewOpened(firm.enterprise(), "SRDI_SME", filing, LAST_DAY);
        course.reviewOpened(firm.enterprise(), "SRDI_SME", filing, LAST_DAY);
        course.reviewClosed(filing, LocalDate.of(2028, 9, 15));

        boolean held = status == TitleStatus.ACTIVE;
        assertThat(register.held(firm.enterprise(), day)).hasSize(held ? 1 : 0);
        assertThat(register.byCreditCode(firm.creditCode(), day)).hasSize(held ? 1 : 0);
        assertThat(register.rungs(firm.enterprise(), day)).hasSize(held ? 1 : 0);
        assertThat(register.rungs(List.of(firm.enterprise()), day)).hasSize(held ? 1 : 0);
        assertThat(page(asOf(day, null))).extracting(TitleRow::status).containsExactly(status);
        assertThat(page(asOf(day, status))).hasSize(1);
        assertThat(line(firm, "SRDI_SME", day).title().status()).isEqualTo(status);
    }

    @Test
    void aReviewOfATitleThatHasLapsedKeepsNothing() {
        var firm = firm();
        grant("SRDI_SME", Kind.RECOGNITION, PUBLISHED, firm);
        course.reviewOpened(firm.enterprise(), "SRDI_SME", UUID.randomUUID(), LAST_DAY.plusDays(1));

        assertThat(register.held(firm.enterprise(), LAST_DAY.plusDays(1))).isEmpty();
    }

    @Test
    void whoHeldWhatOnADayIsFoundOnThatDay() {
        var firm = firm();
        grant("SRDI_SME", Kind.RECOGNITION, PUBLISHED, firm);
        var renewed = LocalDate.of(2028, 5, 10);
        grant("SRDI_SME", Kind.RENEWAL, renewed, firm);

        assertThat(page(asOf(PUBLISHED.minusDays(1), TitleStatus.ACTIVE))).isEmpty();
        for (var day : List.of(PUBLISHED, renewed.minusDays(1))) {
            assertThat(page(asOf(day, TitleStatus.ACTIVE)))
                    .extracting(TitleRow::grantedOn)
                    .containsExactly(PUBLISHED);
        }
        assertThat(page(asOf(renewed, TitleStatus.ACTIVE)))
                .extracting(TitleRow::grantedOn)
                .containsExactly(renewed);
        assertThat(page(asOf(renewed, TitleStatus.RENEWED))).hasSize(1);
        assertThat(page(asOf(renewed.minusDays(1), TitleStatus.RENEWED))).isEmpty();
    }

    @Test
    void whatWasCancelledLaterWasActiveThen() {
        var firm = firm();
        grant("SRDI_SME", Kind.RECOGNITION, PUBLISHED, firm);
        var cancelled = LocalDate.of(2026, 3, 1);
        jdbc.sql(
                        "update title set ended_on = ?, end_cause = 'CANCELLED', end_reason = 'FRAUD', end_list = 'QX' where enterprise_id = ?")
                .params(cancelled, RowKey.bytes(firm.enterprise().value()))
                .update();

        assertThat(page(asOf(cancelled.minusDays(1), null)))
                .extracting(TitleRow::status)
                .containsExactly(TitleStatus.ACTIVE);
        assertThat(page(asOf(cancelled, null))).extracting(TitleRow::status).containsExactly(TitleStatus.CANCELLED);
        assertThat(line(firm, "SRDI_SME", cancelled).life().state()).isEqualTo(TitleState.CANCELLED);
    }

    @Test
    void aBureauReadsTheLivesOfItsTerritoryAndNobodyElseDoes() {
        var firm = firm();
        grant("SRDI_SME", Kind.RECOGNITION, PUBLISHED, firm);
        grant("INNOVATIVE_SME", Kind.RECOGNITION, PUBLISHED, firm);
        var id = line(firm, "SRDI_SME", PUBLISHED).title().id();

        assertThat(lives.besides(people.countyReviewer, id, PUBLISHED)).hasSize(2);
        assertThat(lives.besides(people.publisher, id, PUBLISHED)).hasSize(2);
        for (var nobody : List.of(people.binjiangReviewer, people.ningboReviewer, people.filler, people.expert)) {
            assertThatThrownBy(() -> lives.besides(nobody, id, PUBLISHED)).isInstanceOf(NotFound.class);
        }
        assertThat(lives.own(people.filler)).isEmpty();
        assertThatThrownBy(() -> lives.own(people.countyReviewer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lives.own(people.expert)).isInstanceOf(NotFound.class);
    }

    private TitleFilter asOf(LocalDate day, @org.jspecify.annotations.Nullable TitleStatus status) {
        return new TitleFilter(name, null, null, null, status, null, day);
    }

    private List<TitleRow> page(TitleFilter filter) {
        var page = register.search(people.countyReviewer, filter, TitleSort.NEWEST, 0, 50);
        assertThat(register.count(people.countyReviewer, filter).number()).isEqualTo(page.size());
        assertThat(register.publicPage(filter, 0, 50)).hasSameSizeAs(page);
        return page;
    }

    private TitleLine line(Grant firm, String rung, LocalDate day) {
        return granting.line(firm, rung, day);
    }

    private void grant(String rung, Kind kind, LocalDate published, Grant firm) {
        granting.grant(rung, kind, published, firm);
    }

    private Grant firm() {
        return granting.firm();
    }
}
