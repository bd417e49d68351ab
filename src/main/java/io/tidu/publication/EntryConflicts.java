package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.shared.RowKey;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the way of a firm of a notice. */
@Component
class EntryConflicts {

    private final JdbcClient jdbc;

    EntryConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name of a firm that waits in another draft with one of these filings. */
    Optional<String> inAnotherDraft(NoticeId notice) {
        return jdbc.sql("""
                select other.name from notice_entry mine
                join notice_entry other on other.filing_id = mine.filing_id and other.notice_id <> mine.notice_id
                join notice on notice.id = other.notice_id and notice.status = 'DRAFT'
                where mine.notice_id = :notice limit 1""")
                .param("notice", RowKey.bytes(notice.value()))
                .query(String.class)
                .optional();
    }

    /** Whether an objection against a firm is open. */
    boolean isDisputed(NoticeId notice, FilingId filing) {
        return jdbc.sql("""
                        select count(*) from objection
                        where notice_id = :notice and filing_id = :filing and status = 'OPEN'""")
                        .param("notice", RowKey.bytes(notice.value()))
                        .param("filing", RowKey.bytes(filing.value()))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
