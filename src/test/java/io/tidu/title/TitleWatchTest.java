package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.GrantTitles.Kind;
import io.tidu.title.life.KeepingRules;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What bureaus find is what the rules say of each title. */
@TiduTest
class TitleWatchTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 1);

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
    private Granting granting;

    @BeforeEach
    void people() {
        people = new People(jdbc);
        granting = new Granting(register, lives, people, name);
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
                    var firm = granting.firm();
                    granting.grant(rung, Kind.RECOGNITION, LocalDate.parse(from), firm);
                    all.add(granting.line(firm, rung, PUBLISHED).title().id());
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
        var zone = Zone.SHANGHAI;
        var clock = Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
        return new StoredTitleWatch(
                jdbc, access, keeping, rules, new StoredTitleLives(jdbc, rules, register, clock), sheet, clock);
    }

    private WatchFilter filter(WatchKind kind) {
        return new WatchFilter(kind, null, null, name);
    }
}
