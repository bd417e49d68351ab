package io.tidu.filing.vault;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import io.tidu.ladder.Rung;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The vault as SQL: the files of all filings of a firm, the same bytes once. What was taken out of a draft before anybody submitted it is
 * not in it. A page is found by keys alone, the latest file of each document being the one with the greatest.
 */
@Component
class VaultQueries {

    private static final String IN_USE =
            "(f.removed_at is null or exists (select 1 from evidence_submitted s where s.file_id = f.id))";

    private final JdbcClient jdbc;

    VaultQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A document by the key of its latest file, and in how many filings it is. */
    record Found(EvidenceId latest, int filings) {}

    /** @param soon until this day an end is near */
    record Days(LocalDate today, LocalDate soon) {}

    List<Found> page(EnterpriseId firm, VaultFilter filter, Days days, int offset, int limit) {
        var sql =
                "select max(f.id) as latest, count(distinct f.dossier_id) as filings %s group by f.digest order by latest desc limit :limit offset :offset"
                        .formatted(from(filter));
        return bound(sql, firm, filter, days)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) ->
                        new Found(new EvidenceId(RowKey.uuid(row.getBytes("latest"))), row.getInt("filings")))
                .list();
    }

    int count(EnterpriseId firm, VaultFilter filter, Days days) {
        return bound("select count(distinct f.digest) " + from(filter), firm, filter, days)
                .query(Integer.class)
                .single();
    }

    private StatementSpec bound(String sql, EnterpriseId firm, VaultFilter filter, Days days) {
        var statement = jdbc.sql(sql).param("firm", RowKey.bytes(firm.value()));
        if (isGiven(filter)) {
            statement = statement.param("text", "%" + escaped(String.valueOf(filter.text())) + "%");
        }
        if (filter.slot() != null) {
            statement = statement.param("slot", filter.slot().value());
        }
        return switch (filter.show()) {
            case ALL, UNDATED -> statement;
            case ENDED -> statement.param("today", Date.valueOf(days.today()));
            case ENDS_SOON ->
                statement.param("today", Date.valueOf(days.today())).param("soon", Date.valueOf(days.soon()));
        };
    }

    private static String from(VaultFilter filter) {
        var sql = new StringBuilder("from filing g join evidence_file f on f.dossier_id = g.id");
        if (filter.show() != VaultFilter.Show.ALL) {
            sql.append(
                    " left join evidence_validity v on v.firm_id = g.enterprise_id and v.digest = f.digest and v.live = 1");
        }
        sql.append(" where g.enterprise_id = :firm and ").append(IN_USE);
        if (isGiven(filter)) {
            sql.append(" and lower(f.file_name) like lower(:text) escape '!'");
        }
        if (filter.slot() != null) {
            sql.append(" and f.slot = :slot");
        }
        return sql.append(
                        switch (filter.show()) {
                            case ALL -> "";
                            case ENDED -> " and v.valid_until < :today";
                            case ENDS_SOON -> " and v.valid_until between :today and :soon";
                            case UNDATED -> " and (v.kind is null or v.kind = 'UNSAID')";
                        })
                .toString();
    }

    private static boolean isGiven(VaultFilter filter) {
        return filter.text() != null && !filter.text().isBlank();
    }

    private static String escaped(String text) {
        return text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Where documents stand, by digest, the latest first. */
    Map<String, List<VaultUse>> uses(EnterpriseId firm, Collection<String> digests) {
        var uses = new HashMap<String, List<VaultUse>>();
        if (!digests.isEmpty()) {
            jdbc.sql("""
                    select f.digest, f.slot, f.removed_at is null as present, g.id, g.number, g.rung, g.status, r.round_year, r.batch,
                           (select coalesce(max(s.submission), 0) from evidence_submitted s where s.file_id = f.id) as submission
                      from filing g join filing_round r on r.id = g.round_id join evidence_file f on f.dossier_id = g.id
                     where g.enterprise_id = :firm and f.digest in (:digests) and %s
                     order by f.id desc""".formatted(IN_USE))
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
