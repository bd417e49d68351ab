package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that lists were taken in from: by them a title is followed back to what was published. */
@Repository
class ListSources {

    private final JdbcClient jdbc;
    private final Clock clock;

    ListSources(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same file a second time is the same source. */
    void add(Actor actor, UUID list, ImportPreview file, String digest, int titles) {
        var outside = file.terms() == null ? null : file.terms().outside();
        jdbc.sql("""
                insert into title_list_file (id, list_id, file_name, file_digest, address, titles, taken_by, taken_at)
                select :id, :list, :name, :digest, :address, :titles, :by, :at from (select 1 as one) as always
                where not exists (select 1 from title_list_file where list_id = :list and file_digest = :digest)""")
                .param("id", RowKey.bytes(TimeOrderedId.next()))
                .param("list", RowKey.bytes(list))
                .param("name", file.fileName())
                .param("digest", digest)
                .param("address", outside == null ? null : outside.address())
                .param("titles", titles)
                .param("by", actor.name())
                .param("at", clock.instant())
                .update();
    }

    List<ListSource> of(String rung, String number) {
        return jdbc.sql("""
                select f.file_name, f.file_digest as digest, f.address, f.titles, f.taken_by, f.taken_at
                from title_list_file f join title_list l on l.id = f.list_id
                where l.rung = ? and l.number = ? order by f.taken_at, f.id""").params(rung, number).query(ListSource.class).list();
    }
}
