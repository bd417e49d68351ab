package io.tidu.filing.change;

import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Firms that may not be the ones any more that were looked at: merged, split, reorganised, gone to another province. Decides nothing:
 * whoever shows them decides who may see them.
 */
@Component
public class ChangedFirms {

    private static final List<String> KINDS = List.of(
            ChangeKind.MERGED.name(),
            ChangeKind.SPLIT.name(),
            ChangeKind.RESTRUCTURED.name(),
            ChangeKind.MOVED_OUT.name());

    private static final List<String> GONE_BY = List.of(ChangeStatus.REFUSED.name(), ChangeStatus.WITHDRAWN.name());

    private final JdbcClient jdbc;

    ChangedFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of some firms what they reported since a day, confirmed or not yet: of each the latest. */
    public Map<EnterpriseId, ChangeRow> since(Collection<EnterpriseId> firms, LocalDate day) {
        var latest = new LinkedHashMap<EnterpriseId, ChangeRow>();
        if (!firms.isEmpty()) {
            jdbc.sql("""
                    select * from change_report
                    where enterprise_id in (:firms) and kind in (:kinds) and status not in (:gone) and reported_on >= :day
                    order by reported_at""")
                    .param(
                            "firms",
                            firms.stream()
                                    .map(firm -> RowKey.bytes(firm.value()))
                                    .toList())
                    .param("kinds", KINDS)
                    .param("gone", GONE_BY)
                    .param("day", day)
                    .query(ChangeRows::row)
                    .list()
                    .forEach(row -> latest.put(row.enterprise(), row));
        }
        return latest;
    }
}
