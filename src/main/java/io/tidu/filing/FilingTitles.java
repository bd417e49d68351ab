package io.tidu.filing;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.DossierName;
import io.tidu.evidence.DossierOwner;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the dossiers of filings are called: their number, or the rung aimed at as long as they have none. */
@Component
class FilingTitles implements DossierOwner {

    private final JdbcClient jdbc;

    FilingTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<DossierId, DossierName> names(Collection<DossierId> dossiers) {
        var names = new HashMap<DossierId, DossierName>();
        jdbc.sql("""
                select id, enterprise_id, enterprise_name, coalesce(number, rung) as title from filing
                 where id in (:ids)""")
                .param(
                        "ids",
                        dossiers.stream()
                                .map(dossier -> RowKey.bytes(dossier.value()))
                                .toList())
                .query(row -> {
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
