package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.identity.NotFound;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RowKey;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.GrantTitles.Kind;
import io.tidu.title.life.KeepingRules;
import io.tidu.title.life.TitleState;
import io.tidu.title.life.UpdateYear.Outcome;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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
    private TitleAccess access;

    @Autowired
    private KeepingProvinces keeping;

    @Autowired
    private KeepingRules rules;

    @Autowired
    private WatchSheet sheet;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcClient jdbc;

    private People people;
    private final String name = "虚构" + UUID.randomUUID().toString().substring(0, 8);
    private int firms;

    @BeforeEach
    void people() {
        people = new People(jdbc);
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
        jdbc.sql("update title set ended_on = ?, end_cause = 'CANCELLED' where enterprise_id = ?")
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

    @Test
    void bureausFindWhatTheRulesSayOfEachTitle() {
        var all = manyTitles();
        Stream.of("2025-05-01", "2026-02-01", "2026-05-31", "2026-06-01", "2027-01-01", "2027-06-15", "2028-06-30")
                .map(LocalDate::parse)
                .forEach(day -> requireSame(all, day));
    }

    private void requireSame(List<TitleId> all, LocalDate day) {
        var watch = watch(day);
        for (var kind : WatchKind.values()) {
            var found = watch.page(people.provinceReviewer, filter(kind), 0, 500);
            var wanted = lives.of(all, day).stream()
                    .filter(line -> line.life().state().held() && isOf(kind, line, day))
                    .map(line -> line.title().id())
                    .toList();
            assertThat(found)
                    .as(kind + " on " + day)
                    .extracting(line -> line.title().id())
                    .containsExactlyInAnyOrderElementsOf(wanted);
            assertThat(watch.count(people.provinceReviewer, filter(kind)).number())
                    .isEqualTo(wanted.size());
            assertThat(watch.counts(people.provinceReviewer, filter(kind)).stream()
                            .mapToInt(WatchCount::titles)
                            .sum())
                    .isEqualTo(wanted.size());
        }
    }

    @Test
    void aBureauTakesAwayWhatItSeesInFewStatementsAndOthersFindNothing() throws Exception {
        manyTitles();
        var watch = watch(LocalDate.of(2026, 6, 1));
        assertThat(statements.ofLooking(
                        () -> watch.page(people.provinceReviewer, filter(WatchKind.NOT_UPDATED), 0, 500)))
                .as("however many titles")
                .isLessThanOrEqualTo(7);
        var out = new ByteArrayOutputStream();
        watch.write(people.countyReviewer, filter(WatchKind.NOT_UPDATED), Locale.SIMPLIFIED_CHINESE, out);

        var rows = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(rows.getFirst()).contains("企业名称", "未按时更新的年份");
        assertThat(rows)
                .hasSize(1
                        + watch.count(people.countyReviewer, filter(WatchKind.NOT_UPDATED))
                                .number());
        assertThat(watch.page(people.binjiangReviewer, filter(WatchKind.NOT_UPDATED), 0, 50))
                .isEmpty();
        for (var nobody : List.of(people.filler, people.expert)) {
            assertThatThrownBy(() -> watch.page(nobody, filter(WatchKind.MISSED), 0, 50))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> watch.count(nobody, filter(WatchKind.MISSED)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> watch.counts(nobody, filter(WatchKind.MISSED)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> watch.write(nobody, filter(WatchKind.MISSED), Locale.ENGLISH, out))
                    .isInstanceOf(NotFound.class);
        }
    }

    private static boolean isOf(WatchKind kind, TitleLine line, LocalDate day) {
        var life = line.life();
        var until = line.facts().validUntil();
        boolean inReview = line.facts().reviews().stream()
                .anyMatch(review -> !day.isBefore(review.openedOn())
                        && (review.closedOn() == null || day.isBefore(review.closedOn())));
        return switch (kind) {
            case UPDATE_DUE -> life.updates().stream().anyMatch(update -> update.outcome() == Outcome.OPEN);
            case NOT_UPDATED ->
                life.updates().stream()
                        .anyMatch(update -> update.year() == day.getYear() && update.outcome() == Outcome.MISSED);
            case MISSED -> life.misses() > 0;
            case REVIEW_BARRED ->
                life.effects().stream()
                        .anyMatch(effect -> effect.effect().name().equals("NO_REVIEW"));
            case CANCELLATION_PROPOSED ->
                life.effects().stream()
                        .anyMatch(effect -> effect.effect().name().equals("CANCELLATION_PROPOSED"));
            case REVIEW_DUE -> life.reviewFrom() != null && !day.isBefore(life.reviewFrom()) && !inReview;
            case IN_REVIEW -> inReview;
            case ENDS_THIS_YEAR -> until.getYear() == day.getYear();
            case ENDS_NEXT_YEAR -> until.getYear() == day.getYear() + 1;
        };
    }

    /** Of several rungs and days, with and without updates and reviews, known since long ago or not. */
    private List<TitleId> manyTitles() {
        var all = new ArrayList<TitleId>();
        for (var rung : List.of("SRDI_SME", "LITTLE_GIANT", "MFG_CHAMPION", "TECH_SME")) {
            for (var from : List.of("2023-06-01", "2024-03-01", "2024-12-31", "2025-07-01")) {
                for (int updates = 0; updates < 3; updates++) {
                    var firm = firm();
                    grant(rung, Kind.RECOGNITION, LocalDate.parse(from), firm);
                    all.add(line(firm, rung, PUBLISHED).title().id());
                    if (updates != 1) {
                        known(firm, LocalDate.parse(from));
                    }
                    Stream.of("2025-04-30", "2026-06-02")
                            .limit(updates)
                            .forEach(day -> course.updated(firm.enterprise(), LocalDate.parse(day), UUID.randomUUID()));
                    if (updates == 2) {
                        course.reviewOpened(
                                firm.enterprise(),
                                rung,
                                UUID.randomUUID(),
                                LocalDate.parse(from).plusMonths(34));
                    }
                }
            }
        }
        return all;
    }

    private void known(Grant firm, LocalDate since) {
        jdbc.sql("""
                update title_list set recorded_at = ? where id in (select list_id from title where enterprise_id = ?)""")
                .params(since.atStartOfDay(), RowKey.bytes(firm.enterprise().value()))
                .update();
    }

    private TitleWatch watch(LocalDate day) {
        var zone = io.tidu.shared.Zone.SHANGHAI;
        var clock = Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
        return new StoredTitleWatch(
                jdbc, access, keeping, rules, new StoredTitleLives(jdbc, rules, register, clock), sheet, clock);
    }

    private WatchFilter filter(WatchKind kind) {
        return new WatchFilter(kind, null, null, name);
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
        return lives.ofFirm(firm.enterprise(), day).stream()
                .filter(line -> line.title().rung().equals(rung))
                .findFirst()
                .orElseThrow();
    }

    private void grant(String rung, Kind kind, LocalDate published, Grant firm) {
        var list = new SourceList("测试〔2025〕" + UUID.randomUUID(), "虚构名单", published);
        register.grant(people.publisher, new GrantTitles(UUID.randomUUID(), rung, list, kind, null, List.of(firm)));
    }

    private Grant firm() {
        return new Grant(
                EnterpriseId.next(),
                InventedFirms.code(),
                name + ++firms + "科技有限公司",
                new RegionCode("330106"),
                people.under(people.xihu));
    }
}
