package io.tidu.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a bell, a list of news and a discussion cost when there is a lot of it, beside the same when there is little. Run it with
 * {@code ./mvnw -Pbenchmark test}; it prints medians of 15 runs in milliseconds.
 */
@TiduTest
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsAndTalkBenchmark {

    private static final int MANY = 100_000;
    private static final int LONG = 1_000;

    /** Milliseconds that a shared machine adds to anything. */
    private static final double NOISE = 8;

    @Autowired
    NewsService news;

    @Autowired
    DiscussionService discussions;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext context;

    private Stage stage;
    private Talk talk;
    private Stage.Case filing;
    private DiscussionId small;
    private DiscussionId big;
    private Actor few;
    private Actor mostlySettled;
    private Actor nothingRead;

    @BeforeAll
    void fill() {
        stage = new Stage(context);
        talk = new Talk(context);
        filing = stage.in(FilingStatus.COUNTY_REVIEW);
        small = talk.begin(stage.county, filing.id(), Circle.OFFICIALS, "第 1 句");
        big = talk.begin(stage.county, filing.id(), Circle.OFFICIALS, "第 1 句");
        lengthen(big, LONG);
        for (int i = 0; i < LONG; i++) {
            talk.begin(stage.county, filing.id(), Circle.OFFICIALS, "另一处 " + i);
        }
        few = stage.otherCounty;
        mostlySettled = stage.city;
        nothingRead = stage.province;
        tell(few, 100, i -> i < 90);
        tell(mostlySettled, MANY, i -> i < MANY - 90);
        tell(nothingRead, MANY, i -> false);
    }

    @Test
    void aBellAndAListCostWhatIsShownOfThem() throws Exception {
        for (var reader : new Actor[] {mostlySettled, nothingRead}) {
            var who = reader == nothingRead ? "100,000 unread" : "100,000 of which 90 unsettled";
            compared("bell, " + who, () -> news.unread(few), () -> news.unread(reader));
            compared("unread, first page, " + who, () -> page(few, true, 0), () -> page(reader, true, 0));
            compared("all, first page, " + who, () -> page(few, false, 0), () -> page(reader, false, 0));
            print("all, at 5,000, " + who, median(() -> page(reader, false, 5_000)));
            print("count of the list, " + who, median(() -> news.count(reader, false)));
            assertThat(statements.ofLooking(() -> page(reader, false, 0)))
                    .isEqualTo(statements.ofLooking(() -> page(few, false, 0)));
        }
    }

    @Test
    void aLongDiscussionAmongManyOpensPieceByPiece() throws Exception {
        compared("last 20 lines of 1,000", () -> lines(small, Integer.MAX_VALUE), () -> lines(big, Integer.MAX_VALUE));
        compared("20 lines in the middle", () -> lines(small, Integer.MAX_VALUE), () -> lines(big, LONG / 2));
        print(
                "list of 1,002 discussions, first page",
                median(() ->
                        discussions.page(stage.county, filing.id(), DiscussionFilter.OPEN, 0, DiscussionService.PAGE)));
        print("marks and numbers of 1,002 discussions", median(() -> discussions.counts(stage.city, filing.id())));
        compared("saying something", () -> talk.say(stage.county, small, "好"), () -> talk.say(stage.county, big, "好"));
        assertThat(statements.ofLooking(() -> lines(big, Integer.MAX_VALUE)))
                .isEqualTo(statements.ofLooking(() -> lines(small, Integer.MAX_VALUE)));
        assertThat(lines(big, LONG / 2)).isEqualTo(DiscussionService.PAGE);
    }

    @Test
    void allIsReadAtOnceHoweverMuch() {
        var reader = stage.otherProvince;
        tell(reader, MANY, i -> false);
        var begun = System.nanoTime();
        news.markAllRead(reader);
        print("100,000 are read", (System.nanoTime() - begun) / 1e6);
        assertThat(news.unread(reader)).isZero();
    }

    private int page(Actor reader, boolean unread, int from) {
        return news.page(reader, unread, from, 50).size();
    }

    private int lines(DiscussionId id, int before) {
        return discussions
                .messages(stage.city, id, before, DiscussionService.PAGE)
                .size();
    }

    private static void compared(String what, Runnable little, Runnable much) {
        var times = new double[] {median(little), median(much)};
        System.out.printf("%-50s %8.2f ms   little %8.2f ms%n", what, times[1], times[0]);
        assertThat(times[1]).as(what).isLessThan(3 * times[0] + NOISE);
    }

    private static void print(String what, double milliseconds) {
        System.out.printf("%-50s %8.2f ms%n", what, milliseconds);
    }

    private static double median(Runnable act) {
        var times = new long[15];
        for (int run = -3; run < times.length; run++) {
            long begun = System.nanoTime();
            act.run();
            if (run >= 0) {
                times[run] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }

    private void tell(Actor reader, int rows, IntPredicate settled) {
        var bureau = RowKey.bytes(reader.bureau().orElseThrow().bureau().value());
        var from = Instant.now().minusSeconds(300L * rows);
        var role = reader.role().name();
        var batch = new ArrayList<Object[]>();
        for (int i = 0; i < rows; i++) {
            var at = Timestamp.from(from.plusSeconds(300L * i));
            batch.add(new Object[] {
                RowKey.bytes(TimeOrderedId.next()),
                bureau,
                role,
                UUID.randomUUID().toString(),
                at,
                settled.test(i) ? at : null
            });
        }
        insert("""
                insert into news (id, reader_id, role, topic, once_key, number, rung, path, at, settled_at)
                values (?, ?, ?, 'ANSWERED', ?, 'ZJ-1', 'SRDI_SME', 'desk/ZJ-1', ?, ?)""", batch);
    }

    private void lengthen(DiscussionId id, int lines) {
        var batch = new ArrayList<Object[]>();
        for (int no = 2; no <= lines; no++) {
            batch.add(new Object[] {
                RowKey.bytes(TimeOrderedId.next()),
                RowKey.bytes(id.value()),
                no,
                RowKey.bytes(UUID.randomUUID()),
                "第 " + no + " 句"
            });
        }
        insert("""
                insert into discussion_message (id, discussion_id, no, kind, account_id, account_name, content, at)
                values (?, ?, ?, 'SAID', ?, '某', ?, utc_timestamp(6))""", batch);
        jdbc.update("update discussion set messages = ? where id = ?", lines, RowKey.bytes(id.value()));
    }

    private void insert(String sql, ArrayList<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += 2_000) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(from + 2_000, rows.size())));
        }
    }
}
