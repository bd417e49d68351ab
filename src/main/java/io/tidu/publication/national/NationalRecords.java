package io.tidu.publication.national;

import io.tidu.filing.RoundId;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the ministry told a province about a round: how many it may recommend, and the notices. */
@Repository
class NationalRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    NationalRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Held while recommendations are counted, so that two lists together do not exceed what one may. */
    void lock(RoundId round) {
        jdbc.sql("select id from filing_round where id = ? for update")
                .param(RowKey.bytes(round.value()))
                .query((row, i) -> row.getBytes(1))
                .list();
    }

    @Nullable
    Integer quota(RoundId round) {
        return jdbc.sql("select firms from national_quota where round_id = ?")
                .param(RowKey.bytes(round.value()))
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    void allow(RoundId round, int firms, String document, String by) {
        jdbc.sql("delete from national_quota where round_id = ?")
                .param(RowKey.bytes(round.value()))
                .update();
        jdbc.sql("insert into national_quota (round_id, firms, document, set_by, set_at) values (?, ?, ?, ?, ?)")
                .params(RowKey.bytes(round.value()), firms, document, by, clock.instant())
                .update();
    }

    void show(NewNationalNotice notice, int firms, String by) {
        jdbc.sql("""
                insert into national_notice (id, round_id, number, address, shown_on, firms, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        RowKey.bytes(TimeOrderedId.next()),
                        RowKey.bytes(notice.round().value()),
                        notice.number(),
                        notice.address(),
                        notice.shownOn(),
                        firms,
                        by,
                        clock.instant())
                .update();
    }

    boolean isShown(RoundId round, String number) {
        return notices(round).stream().anyMatch(notice -> notice.number().equals(number));
    }

    List<NationalNoticeRow> notices(RoundId round) {
        return jdbc.sql("select * from national_notice where round_id = ? order by shown_on, id")
                .param(RowKey.bytes(round.value()))
                .query((row, i) -> new NationalNoticeRow(
                        row.getString("number"),
                        row.getString("address"),
                        row.getObject("shown_on", LocalDate.class),
                        row.getInt("firms"),
                        row.getString("recorded_by")))
                .list();
    }
}
