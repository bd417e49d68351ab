package io.tidu.filing;

import static io.tidu.filing.Stage.TODAY;
import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.StatementCount;
import io.tidu.TiduTest;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a deadline does to a whole province: every draft ends, and every one comes back, in steps of the same size. */
@TiduTest
class ExpiryInBulkTest {

    private static final int DRAFTS = 5_000;

    /** For each filing: its rows and what two people are told. Steps of two hundred share everything else. */
    private static final int STATEMENTS_FOR_EACH = 20;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RoundService rounds;

    @Autowired
    private WindowWatch watch;

    @Autowired
    private StatementCount statements;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void fiveThousandDraftsEndWithTheirWindowAndComeBackWithALongerOne() throws Exception {
        insert(DRAFTS);
        stage.letTheDeadlinePass(stage.round);

        var ending = statements.of(() -> watch.look(stage.round));
        assertThat(rounds.counts(stage.province, stage.round)).isEqualTo(Map.of(FilingStatus.EXPIRED, DRAFTS));
        assertThat(ending).isLessThan(DRAFTS * STATEMENTS_FOR_EACH);

        var more = LevelWindow.ofDays(TODAY, TODAY.plusDays(30)).closesAt();
        var atOnce = statements.of(
                () -> rounds.extend(stage.province, stage.round, new RoundExtension(more, Map.of(), "系统维护"), key()));
        assertThat(atOnce)
                .as("who extends it does not wait for all of them")
                .isLessThan(DRAFTS * STATEMENTS_FOR_EACH / 4);
        assertThat(rounds.counts(stage.province, stage.round)).containsKeys(FilingStatus.DRAFT, FilingStatus.EXPIRED);
        watch.look(stage.round);
        assertThat(rounds.counts(stage.province, stage.round)).isEqualTo(Map.of(FilingStatus.DRAFT, DRAFTS));
        everyOneReplays();
    }

    private void everyOneReplays() {
        var wrong = jdbc.queryForObject("""
                select count(*) from filing f where f.round_id = ? and (f.sequence <> 3 or f.due_at <> (
                    select closes_at from filing_round r where r.id = f.round_id) or 3 <> (
                    select count(*) from filing_event e where e.filing_id = f.id))""", Integer.class, (Object) RowKey.bytes(stage.round.value()));
        assertThat(wrong).isZero();
    }

    /** As firms of the county would have begun them. */
    private void insert(int count) {
        var begun = Timestamp.from(Instant.parse("2026-01-05T02:00:00Z"));
        var rows = new ArrayList<Object[]>();
        var events = new ArrayList<Object[]>();
        for (int i = 0; i < count; i++) {
            var id = RowKey.bytes(FilingId.next().value());
            rows.add(new Object[] {
                id,
                RowKey.bytes(stage.round.value()),
                RowKey.bytes(EnterpriseId.next().value()),
                "虚构草稿" + i + "号有限公司",
                "9133DR%012d".formatted(i),
                RowKey.bytes(stage.countyBureau.value()),
                RowKey.bytes(stage.cityBureau.value()),
                RowKey.bytes(stage.provinceBureau.value()),
                begun,
                begun,
            });
            events.add(started(id, begun));
        }
        jdbc.batchUpdate("""
                insert into filing (id, round_id, enterprise_id, enterprise_name, credit_code, county_code, county_bureau_id,
                    city_bureau_id, province_bureau_id, rung, status, turn, turn_since, started_at, submission_no, sequence,
                    unmet, unknown, live, version)
                values (?,?,?,?,?,'330110',?,?,?,'SRDI_SME','DRAFT','FILLER',?,?,0,1,0,0,1,0)""", rows);
        jdbc.batchUpdate("""
                insert into filing_event (id, filing_id, sequence, action, from_status, to_status, party, account_id, account_name,
                    role, origin, at, submission_no, idempotency_key)
                values (?,?,1,'START',null,'DRAFT','FILLER',?,'某人','FILLER','127.0.0.1',?,0,?)""", events);
    }

    private static Object[] started(byte[] filing, Timestamp at) {
        return new Object[] {
            RowKey.bytes(TimeOrderedId.next()),
            filing,
            RowKey.bytes(UUID.randomUUID()),
            at,
            RowKey.bytes(UUID.randomUUID())
        };
    }
}
