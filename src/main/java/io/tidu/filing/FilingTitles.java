package io.tidu.filing;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.DossierName;
import io.tidu.evidence.DossierOwner;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the dossiers of filings are called: their number, or the rung aimed at as long as they have none; and which were given up. */
@Component
class FilingTitles implements DossierOwner {

    private final JdbcClient jdbc;

    FilingTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Withdrawn, which nothing undoes; whatever else became of a filing, its files stay. */
    @Override
    public Set<DossierId> givenUp(Collection<DossierId> dossiers, Instant before) {
        return new HashSet<>(
                jdbc.sql("select id from filing where id in (:ids) and status = 'WITHDRAWN' and turn_since < :before")
                        .param("ids", keys(dossiers))
                        .param("before", Timestamp.from(before))
                        .query((row, number) -> new DossierId(RowKey.uuid(row.getBytes("id"))))
                        .list());
    }

    private static List<byte[]> keys(Collection<DossierId> dossiers) {
        return dossiers.stream().map(dossier -> RowKey.bytes(dossier.value())).toList();
    }

    @Override
    public Map<DossierId, DossierName> names(Collection<DossierId> dossiers) {
        var names = new HashMap<DossierId, DossierName>();
        jdbc.sql("""
                select id, enterprise_id, enterprise_name, coalesce(number, rung) as title from filing
                 where id in (:ids)""").param("ids", keys(dossiers)).query(row -> {
            names.put(
                    new DossierId(RowKey.uuid(row.getBytes("id"))),
                    new DossierName(
                            new EnterpriseId(RowKey.uuid(row.getBytes("enterprise_id"))),
                            row.getString("enterprise_name"),
                            row.getString("title")));
        });
        return names;
    }
}
