package io.tidu.title;

import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import io.tidu.title.GrantTitles.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published lists that titles come from. One number names one list of a rung; its rows may come in several files. */
@Repository
class TitleLists {

    private record Known(UUID id, Kind kind, LocalDate publishedOn) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    TitleLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UUID> find(String rung, SourceList list, Kind kind) {
        return known(rung, list.number()).map(known -> same(known, list, kind));
    }

    /**
     * The key of that list, which is recorded if it is new.
     *
     * @throws TitleRefused.ListDiffers if the number belongs to a list of another day or kind
     */
    UUID record(String rung, SourceList list, Kind kind) {
        return find(rung, list, kind).orElseGet(() -> insert(rung, list, kind));
    }

    String numberOf(UUID list) {
        return jdbc.sql("select number from title_list where id = ?")
                .param(RowKey.bytes(list))
                .query(String.class)
                .single();
    }

    private static UUID same(Known known, SourceList list, Kind kind) {
        if (known.kind() != kind || !known.publishedOn().equals(list.publishedOn())) {
            throw new TitleRefused.ListDiffers(list.number(), known.publishedOn());
        }
        return known.id();
    }

    private Optional<Known> known(String rung, String number) {
        return jdbc.sql("select id, kind, published_on from title_list where rung = ? and number = ?")
                .params(rung, number)
                .query((row, i) -> new Known(
                        TitleColumns.uuid(row, "id"),
                        Kind.valueOf(row.getString("kind")),
                        TitleColumns.date(row, "published_on")))
                .optional();
    }

    private UUID insert(String rung, SourceList list, Kind kind) {
        var id = TimeOrderedId.next();
        jdbc.sql("""
                insert into title_list (id, rung, number, name, kind, published_on, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        RowKey.bytes(id),
                        rung,
                        list.number(),
                        list.name(),
                        kind.name(),
                        list.publishedOn(),
                        clock.instant())
                .update();
        return id;
    }
}
