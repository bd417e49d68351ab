package io.tidu.publication.renaming;

import io.tidu.publication.ListRow;
import io.tidu.publication.PublicRecord;
import io.tidu.publication.PublicationMoved.ListPublished;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A list that names a firm with its present and its previous name has said it: for that rung the new name does not wait for a list of
 * new names any more.
 */
@Component
class ListedUnderNewNames {

    private final JdbcClient jdbc;
    private final PublicRecord record;
    private final WaitingNames waiting;

    ListedUnderNewNames(JdbcClient jdbc, PublicRecord record, WaitingNames waiting) {
        this.jdbc = jdbc;
        this.record = record;
        this.waiting = waiting;
    }

    @EventListener
    void on(ListPublished published) {
        record.list(published.number()).filter(list -> list.kind().grants()).ifPresent(this::said);
    }

    private void said(ListRow list) {
        var named = Set.copyOf(
                jdbc.sql("""
                        select e.credit_code from published_list_entry e join published_list l on l.id = e.list_id
                        where l.number = :list and e.previous_name is not null""").param("list", list.number()).query(String.class).list());
        if (!named.isEmpty()) {
            waiting.said(named, list);
        }
    }
}
