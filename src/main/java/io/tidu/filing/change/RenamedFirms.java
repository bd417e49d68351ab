package io.tidu.filing.change;

import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The new names that were confirmed, for who publishes them. Decides nothing: whoever shows them decides who may see them. */
@Component
public class RenamedFirms {

    private final JdbcClient jdbc;

    RenamedFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a province reported since a day, in the order in which they were. */
    public List<ChangeRow> since(BureauId province, LocalDate day) {
        return jdbc.sql("""
                select * from change_report
                where province_bureau_id = :province and kind = 'RENAMED' and status = 'CONFIRMED' and reported_on >= :day
                order by happened_on, reported_at""")
                .param("province", RowKey.bytes(province.value()))
                .param("day", day)
                .query(ChangeRows::row)
                .list();
    }
}
