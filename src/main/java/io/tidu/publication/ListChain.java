package io.tidu.publication;

import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each province's lists in the order they were published, each naming the one before by its digest: who keeps one list can
 * tell that none before it was changed or taken away. The end of a chain stays locked until the transaction ends.
 */
@Component
class ListChain {

    /** The next place, and the list that stands before it. */
    record Place(int sequence, @Nullable ListRef previous) {}

    private final JdbcClient jdbc;

    ListChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Place next(BureauId province) {
        jdbc.sql("""
                insert into list_chain (province_id, last_position) values (:province, 1)
                on duplicate key update last_position = last_position + 1""").param("province", key(province)).update();
        var place = jdbc.sql("select * from list_chain where province_id = :province")
                .param("province", key(province))
                .query((row, index) -> new Place(row.getInt("last_position"), ListLinkColumns.list(row, "last")))
                .single();
        return place.previous() == null
                ? new Place(place.sequence(), unchained(province).orElse(null))
                : place;
    }

    /** The newest list from before there was a chain. */
    private Optional<ListRef> unchained(BureauId province) {
        return jdbc.sql("""
                select number, digest from published_list
                where province_id = :province and chain_position is null order by created_at desc, number desc limit 1""")
                .param("province", key(province))
                .query((row, index) -> new ListRef(row.getString(1), row.getString(2)))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void endsWith(BureauId province, ListRow list) {
        jdbc.sql("""
                update list_chain set last_number = :number, last_digest = :digest where province_id = :province""")
                .param("number", list.number())
                .param("digest", list.digest())
                .param("province", key(province))
                .update();
    }

    private static byte[] key(BureauId province) {
        return RowKey.bytes(province.value());
    }
}
