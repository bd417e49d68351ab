package io.tidu.filing.archive;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.shared.RowKey;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Packages as people ask for them. */
@Repository
class ArchiveRequests {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ArchiveRequests(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param key throws {@link org.springframework.dao.DuplicateKeyException} the second time */
    record Asked(
            ArchiveId id,
            Actor by,
            OfBureau office,
            UUID place,
            Locale locale,
            @Nullable RoundId round,
            Instant at,
            UUID key) {}

    void add(Asked asked, List<ArchiveItem> items) {
        jdbc.sql("""
                insert into filing_archive (id, account_id, account_name, role, bureau_id, level, origin, place, language,
                    round_id, state, begun, filings, done, files, lacking, asked_at, idempotency_key)
                values (:id, :account, :name, :role, :bureau, :level, :origin, :place, :language,
                    :round, 'WAITING', 0, :filings, 0, 0, 0, :at, :key)""")
                .param("id", RowKey.bytes(asked.id().value()))
                .param("account", RowKey.bytes(asked.by().account().value()))
                .param("name", asked.by().name())
                .param("role", asked.by().role().name())
                .param("bureau", RowKey.bytes(asked.office().bureau().value()))
                .param("level", asked.office().level().name())
                .param("origin", asked.by().origin())
                .param("place", RowKey.bytes(asked.place()))
                .param("language", asked.locale().toLanguageTag())
                .param(
                        "round",
                        asked.round() == null
                                ? null
                                : RowKey.bytes(asked.round().value()))
                .param("filings", items.size())
                .param("at", Timestamp.from(asked.at()))
                .param("key", RowKey.bytes(asked.key()))
                .update();
        var rows = new ArrayList<Object[]>();
        for (var item : items) {
            rows.add(new Object[] {
                RowKey.bytes(asked.id().value()),
                rows.size(),
                RowKey.bytes(item.filing().value()),
                item.submission()
            });
        }
        batches.batchUpdate(
                "insert into filing_archive_item (archive_id, position, filing_id, submission) values (?, ?, ?, ?)",
                rows);
    }

    Optional<ArchiveJob> byKey(UUID key) {
        return jdbc.sql("select * from filing_archive where idempotency_key = :key lock in share mode")
                .param("key", RowKey.bytes(key))
                .query(ArchiveJob::read)
                .optional();
    }

    Optional<ArchiveJob> find(ArchiveId id) {
        return jdbc.sql("select * from filing_archive where id = :id")
                .param("id", RowKey.bytes(id.value()))
                .query(ArchiveJob::read)
                .optional();
    }

    List<ArchiveJob> of(AccountId account, int most) {
        return jdbc.sql(
                        "select * from filing_archive where account_id = :account order by asked_at desc, id limit :most")
                .param("account", RowKey.bytes(account.value()))
                .param("most", most)
                .query(ArchiveJob::read)
                .list();
    }

    int going(AccountId account) {
        return jdbc.sql(
                        "select count(*) from filing_archive where account_id = :account and state in ('WAITING', 'RUNNING')")
                .param("account", RowKey.bytes(account.value()))
                .query(Integer.class)
                .single();
    }

    List<ArchiveItem> items(ArchiveId id) {
        return jdbc.sql(
                        "select filing_id, submission from filing_archive_item where archive_id = :id order by position")
                .param("id", RowKey.bytes(id.value()))
                .query((row, n) ->
                        new ArchiveItem(new FilingId(RowKey.uuid(row.getBytes("filing_id"))), row.getInt("submission")))
                .list();
    }

    /** Whether it was going on until now. */
    boolean cancel(ArchiveId id, Instant at) {
        return jdbc.sql("""
                        update filing_archive set state = 'CANCELLED', ended_at = :at
                         where id = :id and state in ('WAITING', 'RUNNING')""")
                        .param("id", RowKey.bytes(id.value()))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean again(ArchiveId id, UUID place) {
        return jdbc.sql("""
                        update filing_archive set state = 'WAITING', ended_at = null, begun = 0, done = 0, files = 0, lacking = 0,
                            place = :place
                         where id = :id and state in ('CANCELLED', 'FAILED', 'EXPIRED')""")
                        .param("id", RowKey.bytes(id.value()))
                        .param("place", RowKey.bytes(place))
                        .update()
                == 1;
    }
}
