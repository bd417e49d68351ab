package io.tidu.publication.national;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of recommendations of provinces. */
@Repository
class Recommendations {

    private static final String ROW = """
            select r.*, (select count(*) from national_recommendation_firm f where f.recommendation_id = r.id) as firms
            from national_recommendation r""";

    /** A list with the round it is of. */
    record Kept(RoundId round, RecommendationRow row) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Recommendations(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void add(RecommendationId id, BureauId province, NewRecommendation list, List<RecommendedFirm> firms, String by) {
        jdbc.sql("""
                insert into national_recommendation (id, round_id, province_bureau_id, number, title, dated_on, made_by, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        RowKey.bytes(id.value()),
                        RowKey.bytes(list.round().value()),
                        RowKey.bytes(province.value()),
                        list.number(),
                        list.title(),
                        list.datedOn(),
                        by,
                        clock.instant())
                .update();
        batches.batchUpdate(
                """
                insert into national_recommendation_firm (recommendation_id, position, filing_id, filing_number, name, credit_code,
                    county_code, product) values (?, ?, ?, ?, ?, ?, ?, ?)""",
                firms.stream()
                        .map(firm -> new Object[] {
                            RowKey.bytes(id.value()),
                            firm.position(),
                            RowKey.bytes(firm.filing().value()),
                            firm.filingNumber(),
                            firm.name(),
                            firm.creditCode(),
                            firm.countyCode(),
                            firm.product()
                        })
                        .toList());
    }

    boolean isTaken(BureauId province, String number) {
        return jdbc.sql("select count(*) from national_recommendation where province_bureau_id = ? and number = ?")
                        .params(RowKey.bytes(province.value()), number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws NotFound if it is none of that province */
    Kept find(BureauId province, RecommendationId id) {
        return jdbc.sql(ROW + " where r.id = ? and r.province_bureau_id = ?")
                .params(RowKey.bytes(id.value()), RowKey.bytes(province.value()))
                .query((row, i) -> new Kept(new RoundId(RowKey.uuid(row.getBytes("round_id"))), row(row)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Holds it until the transaction ends. */
    Kept lock(BureauId province, RecommendationId id) {
        jdbc.sql("select id from national_recommendation where id = ? for update")
                .param(RowKey.bytes(id.value()))
                .query((row, i) -> row.getBytes(1))
                .list();
        return find(province, id);
    }

    List<RecommendationRow> of(RoundId round) {
        return jdbc.sql(ROW + " where r.round_id = ? order by r.made_at, r.id")
                .param(RowKey.bytes(round.value()))
                .query((row, i) -> row(row))
                .list();
    }

    List<RecommendedFirm> firms(RecommendationId id) {
        return jdbc.sql("select * from national_recommendation_firm where recommendation_id = ? order by position")
                .param(RowKey.bytes(id.value()))
                .query((row, i) -> new RecommendedFirm(
                        row.getInt("position"),
                        new FilingId(RowKey.uuid(row.getBytes("filing_id"))),
                        row.getString("filing_number"),
                        row.getString("name"),
                        row.getString("credit_code"),
                        row.getString("county_code"),
                        row.getString("product")))
                .list();
    }

    /** The filings of a round that stand on one of its lists. */
    Set<FilingId> listed(RoundId round) {
        return new HashSet<>(jdbc.sql("""
                select f.filing_id from national_recommendation_firm f
                join national_recommendation r on r.id = f.recommendation_id where r.round_id = ?""")
                .param(RowKey.bytes(round.value()))
                .query((row, i) -> new FilingId(RowKey.uuid(row.getBytes(1))))
                .list());
    }

    void discard(RecommendationId id) {
        jdbc.sql("delete from national_recommendation where id = ? and sent_on is null")
                .param(RowKey.bytes(id.value()))
                .update();
    }

    void sent(RecommendationId id, LocalDate on, String by) {
        jdbc.sql("update national_recommendation set sent_on = ?, sent_by = ?, sent_at = ? where id = ?")
                .params(on, by, clock.instant(), RowKey.bytes(id.value()))
                .update();
    }

    private static RecommendationRow row(ResultSet row) throws SQLException {
        return new RecommendationRow(
                new RecommendationId(RowKey.uuid(row.getBytes("id"))),
                row.getString("number"),
                row.getString("title"),
                row.getObject("dated_on", LocalDate.class),
                row.getInt("firms"),
                row.getString("made_by"),
                row.getObject("sent_on", LocalDate.class));
    }
}
