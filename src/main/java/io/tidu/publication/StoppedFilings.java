package io.tidu.publication;

import io.tidu.filing.FilingStopped;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes firms out of notices whose filing was stopped: running ones, and closed ones whose list does not name them yet. */
@Component
class StoppedFilings {

    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;

    StoppedFilings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(FilingStopped stopped) {
        var reason = stopped.reason();
        jdbc.sql("""
                update notice_entry set held_back_on = :day, held_back_reason = :reason
                where filing_id = :filing and held_back_on is null
                  and not exists (select 1 from published_list_entry listed where listed.filing_id = notice_entry.filing_id)""")
                .param("day", LocalDate.ofInstant(stopped.at(), Zone.SHANGHAI))
                .param("reason", reason.substring(0, Math.min(LONGEST, reason.length())))
                .param("filing", RowKey.bytes(stopped.filing().id().value()))
                .update();
    }
}
