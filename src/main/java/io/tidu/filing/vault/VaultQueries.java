package io.tidu.filing.vault;

import io.tidu.evidence.EvidenceId;
import io.tidu.filing.vault.VaultFilter.Show;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.Date;
import java.time.LocalDate;
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

    static final String IN_USE =
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

    /** Of each sort, in one go through the files. */
    Map<Show, Integer> counts(EnterpriseId firm, VaultFilter filter, Days days) {
        var sql = """
                select count(distinct f.digest) as every,
                       count(distinct case when v.valid_until < :today then f.digest end) as ended,
                       count(distinct case when v.valid_until between :today and :soon then f.digest end) as ending,
                       count(distinct case when v.kind is null or v.kind = 'UNSAID' then f.digest end) as undated
                """ + from(filter.with(Show.ALL), true);
        return bound(sql, firm, filter.with(Show.ENDS_SOON), days)
                .query((row, n) -> Map.of(
                        Show.ALL, row.getInt("every"),
                        Show.ENDED, row.getInt("ended"),
                        Show.ENDS_SOON, row.getInt("ending"),
                        Show.UNDATED, row.getInt("undated")))
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
        return from(filter, filter.show() != Show.ALL);
    }

    private static String from(VaultFilter filter, boolean dated) {
        var sql = new StringBuilder("from filing g join evidence_file f on f.dossier_id = g.id");
        if (dated) {
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
}
