package io.tidu.collaboration;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody has typed and not sent, for that person alone. */
@Service
@Transactional
public class UnsentMessages {

    private final Seats seats;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnsentMessages(Seats seats, JdbcClient jdbc, Clock clock) {
        this.seats = seats;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param discussion null for one that has not begun */
    @Transactional(readOnly = true)
    public String of(Actor actor, FilingId filing, @Nullable DiscussionId discussion) {
        seats.of(actor, filing);
        return jdbc.sql("""
                        select content from discussion_draft
                        where account_id = :account and filing_id = :filing and place = :place""")
                .param("account", RowKey.bytes(actor.account().value()))
                .param("filing", RowKey.bytes(filing.value()))
                .param("place", place(discussion))
                .query(String.class)
                .optional()
                .orElse("");
    }

    public void keep(Actor actor, FilingId filing, @Nullable DiscussionId discussion, String text) {
        seats.of(actor, filing);
        var kept = text.length() > Words.LONGEST ? text.substring(0, Words.LONGEST) : text;
        jdbc.sql(
                        kept.isBlank()
                                ? "delete from discussion_draft where account_id = :account and filing_id = :filing and place = :place"
                                : """
                                insert into discussion_draft (account_id, filing_id, place, content, saved_at)
                                values (:account, :filing, :place, :text, :now)
                                on duplicate key update content = :text, saved_at = :now""")
                .param("account", RowKey.bytes(actor.account().value()))
                .param("filing", RowKey.bytes(filing.value()))
                .param("place", place(discussion))
                .param("text", kept)
                .param("now", clock.instant())
                .update();
    }

    private static String place(@Nullable DiscussionId discussion) {
        return discussion == null ? "new" : discussion.value().toString();
    }
}
