package io.tidu.publication;

import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the editions of a list hang together. */
@Component
class ListEditions {

    /** What an edition is kept under. */
    private static final String PLACE =
            "select notice_id, supplement from published_list" + " where number = :number and province_id = :province";

    private final JdbcClient jdbc;

    ListEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a list of another province. */
    Optional<ListPlace> place(String number, BureauId province) {
        return place(PLACE, number, province);
    }

    /** The same, kept from being corrected by anybody else until the transaction ends; by what is committed now. */
    Optional<ListPlace> lock(String number, BureauId province) {
        return place(PLACE + " for update", number, province);
    }

    private Optional<ListPlace> place(String sql, String number, BureauId province) {
        return jdbc.sql(sql)
                .param("number", number)
                .param("province", RowKey.bytes(province.value()))
                .query((row, index) -> new ListPlace(
                        Optional.ofNullable(row.getBytes("notice_id"))
                                .map(RowKey::uuid)
                                .map(NoticeId::new)
                                .orElse(null),
                        row.getInt("supplement"),
                        0))
                .optional();
    }

    /** The edition that took the place of another, by what is committed now. */
    Optional<String> after(String number) {
        return jdbc.sql("select number from published_list where corrects_number = :number for update")
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** The numbers of all editions. @param base the number of the first */
    List<String> of(String base) {
        return jdbc.sql("select number from published_list where number = :base or number like concat(:base, '-E%')")
                .param("base", base)
                .query(String.class)
                .list();
    }
}
