package io.tidu.filing.vault;

import io.tidu.evidence.SlotCode;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import io.tidu.ladder.Rung;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which filings documents stand. */
@Component
class VaultUses {

    private final JdbcClient jdbc;

    VaultUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where documents stand, by digest, the latest first. */
    Map<String, List<VaultUse>> of(EnterpriseId firm, Collection<String> digests) {
        var uses = new HashMap<String, List<VaultUse>>();
        if (!digests.isEmpty()) {
            jdbc.sql("""
                    select f.digest, f.slot, f.removed_at is null as present, g.id, g.number, g.rung, g.status, r.round_year, r.batch,
                           (select coalesce(max(s.submission), 0) from evidence_submitted s where s.file_id = f.id) as submission
                      from filing g join filing_round r on r.id = g.round_id join evidence_file f on f.dossier_id = g.id
                     where g.enterprise_id = :firm and f.digest in (:digests) and %s
                     order by f.id desc""".formatted(VaultQueries.IN_USE))
                    .param("firm", RowKey.bytes(firm.value()))
                    .param(
                            "digests",
                            digests.stream().map(HexFormat.of()::parseHex).toList())
                    .query((ResultSet row) -> {
                        var of = uses.computeIfAbsent(
                                HexFormat.of().formatHex(row.getBytes("digest")), any -> new ArrayList<>());
                        if (of.size() < VaultDocument.MOST_USES) {
                            of.add(use(row));
                        }
                    });
        }
        return uses;
    }

    private static VaultUse use(ResultSet row) throws SQLException {
        return new VaultUse(
                new FilingId(RowKey.uuid(row.getBytes("id"))),
                row.getString("number"),
                new Rung(row.getString("rung")),
                row.getInt("round_year"),
                row.getInt("batch"),
                new SlotCode(row.getString("slot")),
                FilingStatus.valueOf(row.getString("status")),
                row.getInt("submission"),
                row.getBoolean("present"));
    }
}
