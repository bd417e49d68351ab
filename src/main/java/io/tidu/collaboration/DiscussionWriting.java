package io.tidu.collaboration;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is said, line by line: each discussion is locked meanwhile, so that its lines are numbered without a gap. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DiscussionWriting {

    private final JdbcClient jdbc;
    private final BureauDirectory bureaus;
    private final Clock clock;

    DiscussionWriting(JdbcClient jdbc, BureauDirectory bureaus, Clock clock) {
        this.jdbc = jdbc;
        this.bureaus = bureaus;
        this.clock = clock;
    }

    /** One line to be written. */
    record Line(
            MessageKind kind,
            @Nullable String text,
            @Nullable String mentioned) {}

    DiscussionId begin(Actor by, Seat seat, Subject subject, @Nullable String fileName, Circle circle) {
        var id = DiscussionId.next();
        var bureau = by.bureau().map(OfBureau::bureau).orElseThrow(NotFound::new);
        jdbc.sql("""
                        insert into discussion (id, filing_id, about, place, file_name, circle, level, bureau_id, bureau_name,
                            opened_by_name, opened_at, last_at, messages)
                        values (:id, :filing, :about, :place, :file, :circle, :level, :bureau, :bureauName, :name, :now, :now, 0)""")
                .param("id", RowKey.bytes(id.value()))
                .param("filing", RowKey.bytes(seat.filing().id().value()))
                .param("about", subject.text())
                .param("place", subject.place())
                .param("file", fileName)
                .param("circle", circle.name())
                .param("level", seat.official().name())
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("bureauName", name(bureau))
                .param("name", by.name())
                .param("now", now())
                .update();
        return id;
    }

    /** @return whether it is open; whoever else writes waits until the end of the transaction */
    boolean lock(DiscussionId id) {
        return jdbc.sql("select resolved_at is null as is_open from discussion where id = :id for update")
                .param("id", RowKey.bytes(id.value()))
                .query(Boolean.class)
                .single();
    }

    /** @return the key of the line */
    UUID add(Actor by, DiscussionId discussion, Line line) {
        var id = TimeOrderedId.next();
        var now = now();
        jdbc.sql("update discussion set messages = messages + 1, last_at = :now where id = :id")
                .param("now", now)
                .param("id", RowKey.bytes(discussion.value()))
                .update();
        var bureau = by.bureau().map(OfBureau::bureau).orElse(null);
        jdbc.sql("""
                        insert into discussion_message (id, discussion_id, no, kind, account_id, account_name, bureau_id,
                            bureau_name, content, mentioned, at)
                        select :id, d.id, d.messages, :kind, :account, :name, :bureau, :bureauName, :text, :mentioned, :now
                        from discussion d where d.id = :discussion""")
                .param("id", RowKey.bytes(id))
                .param("discussion", RowKey.bytes(discussion.value()))
                .param("kind", line.kind().name())
                .param("account", RowKey.bytes(by.account().value()))
                .param("name", by.name())
                .param("bureau", bureau == null ? null : RowKey.bytes(bureau.value()))
                .param("bureauName", bureau == null ? null : name(bureau))
                .param("text", line.text())
                .param("mentioned", line.mentioned())
                .param("now", now)
                .update();
        return id;
    }

    void resolve(Actor by, DiscussionId id) {
        jdbc.sql("""
                        update discussion set resolved_at = :now, resolved_by_name = :name, resolved_bureau_name = :bureau
                        where id = :id""")
                .param("now", now())
                .param("name", by.name())
                .param("bureau", name(by.bureau().map(OfBureau::bureau).orElseThrow(NotFound::new)))
                .param("id", RowKey.bytes(id.value()))
                .update();
        add(by, id, new Line(MessageKind.RESOLVED, null, null));
    }

    void reopen(Actor by, DiscussionId id) {
        jdbc.sql("""
                        update discussion set resolved_at = null, resolved_by_name = null, resolved_bureau_name = null
                        where id = :id""").param("id", RowKey.bytes(id.value())).update();
        add(by, id, new Line(MessageKind.REOPENED, null, null));
    }

    private String name(BureauId bureau) {
        return bureaus.find(bureau).map(BureauRow::name).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
