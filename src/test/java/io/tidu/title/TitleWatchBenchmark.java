package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import io.tidu.shared.Zone;
import io.tidu.title.life.KeepingRules;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a bureau waits for when it asks what is due among a hundred thousand titles. Run with
 * {@code ./mvnw -Pbenchmark test -Dtest=TitleWatchBenchmark}.
 */
@Tag("benchmark")
@TiduTest
class TitleWatchBenchmark {

    private static final int TITLES = 100_000;
    private static final int ROUNDS = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Autowired
    private Titles titles;

    @Autowired
    private TitleRegister register;

    @Autowired
    private TitleAccess access;

    @Autowired
    private KeepingProvinces keeping;

    @Autowired
    private KeepingRules rules;

    @Autowired
    private WatchSheet sheet;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate batches;

    private People people;

    @BeforeEach
    void fill() {
        people = new People(jdbc);
        var random = new Random(7);
        var rungs = List.of("SRDI_SME", "INNOVATIVE_SME", "LITTLE_GIANT");
        var lists = rungs.stream().map(this::list).toList();
        var batch = new ArrayList<Title>();
        var updates = new ArrayList<Object[]>();
        for (int i = 0; i < TITLES; i++) {
            var from = LocalDate.of(2023, 7, 1).plusDays(random.nextInt(1_000));
            int rung = i % rungs.size();
            var county = i % 20 == 0 ? "330106" : "3301" + (10 + i % 20);
            var place = new Holder.Place("330000", "330100", county, "浙江省杭州市" + county);
            var firm = EnterpriseId.next();
            var bureaus = new Jurisdiction(people.xihu.value(), people.hangzhou.value(), people.province.value());
            var holder = new Holder("虚构企业" + i, InventedFirms.code(i + 1).value(), firm, place, bureaus);
            var title = Title.granted(
                    rungs.get(rung),
                    lists.get(rung),
                    holder,
                    from,
                    from.plusYears(3).minusDays(1));
            batch.add(title);
            for (int year = from.getYear() + 1; year <= 2026; year++) {
                if (random.nextInt(10) < 8) {
                    updates.add(new Object[] {
                        RowKey.bytes(title.id().value()),
                        year,
                        LocalDate.of(year, 3, 3),
                        RowKey.bytes(TimeOrderedId.next())
                    });
                }
            }
        }
        titles.add(batch);
        batches.batchUpdate(
                "insert into title_update (title_id, for_year, made_on, update_id) values (?, ?, ?, ?)", updates);
    }

    private UUID list(String rung) {
        var id = TimeOrderedId.next();
        jdbc.sql("""
                insert into title_list (id, rung, number, name, kind, published_on, recorded_at)
                values (?, ?, ?, '大', 'RECOGNITION', '2023-01-01', '2023-01-01')""").params(RowKey.bytes(id), rung, "大" + id).update();
        return id;
    }

    @Test
    void everyQuestionIsAnsweredWhileAPersonWaits() {
        var clock = Clock.fixed(TODAY.atTime(9, 0).atZone(Zone.SHANGHAI).toInstant(), Zone.SHANGHAI);
        var lives = new StoredTitleLives(jdbc, rules, register, clock);
        var watch = new StoredTitleWatch(jdbc, access, keeping, rules, lives, sheet, clock);
        for (var reader : List.of(people.provinceReviewer, people.countyReviewer)) {
            for (var kind : WatchKind.values()) {
                var filter = WatchFilter.of(kind);
                int found = watch.counts(reader, filter).stream()
                        .mapToInt(WatchCount::titles)
                        .sum();
                System.out.printf(
                        "%s %s: %d titles, page %d us, page at 5000 %d us, count %d us, per county %d us%n",
                        reader == people.countyReviewer ? "county" : "province",
                        kind,
                        found,
                        median(() -> watch.page(reader, filter, 0, 50).size()),
                        median(() -> watch.page(reader, filter, 5_000, 50).size()),
                        median(() -> watch.count(reader, filter).number()),
                        median(() -> watch.counts(reader, filter).size()));
            }
        }
        long start = System.nanoTime();
        watch.write(
                people.provinceReviewer,
                WatchFilter.of(WatchKind.MISSED),
                Locale.ENGLISH,
                OutputStream.nullOutputStream());
        System.out.printf("export of all that missed: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        var dues = new StoredTitleDues(jdbc, rules);
        start = System.nanoTime();
        int near =
                dues.firms(TitleDues.Kind.UPDATE, LocalDate.of(2026, 5, 1), 90).size();
        System.out.printf("%d firms to remind: %d ms%n", near, (System.nanoTime() - start) / 1_000_000);
    }

    private static long median(IntSupplier work) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            assertThat(work.getAsInt()).isNotNegative();
            times.add((System.nanoTime() - start) / 1_000);
        }
        return times.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }
}
