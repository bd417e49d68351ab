package io.tidu.filing;

import io.tidu.identity.BureauColumn;
import io.tidu.identity.BureauMerged;
import io.tidu.identity.KeptUnderBureaus;
import io.tidu.shared.RowKey;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bureaus in charge of filings, whose people had some packed, and those that rounds name. All filings go over, decided ones too, so that the bureau in charge sees
 * them; their steps keep the bureau that took them.
 */
@Component
class FilingsUnderBureaus implements KeptUnderBureaus {

    private static final String OPEN =
            "status not in ('LISTED', 'NOT_LISTED', 'NOT_RECOMMENDED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')";

    private final JdbcClient jdbc;

    FilingsUnderBureaus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BureauColumn> columns() {
        var county = BureauColumn.of("filing", "county_bureau_id").withVersion();
        var city = BureauColumn.of("filing", "city_bureau_id").withVersion();
        return List.of(
                county.countedAs("filing.merge.filings"),
                city.countedAs("filing.merge.filings"),
                county.countedAs("filing.merge.open", OPEN),
                city.countedAs("filing.merge.open", OPEN),
                BureauColumn.of("filing_archive", "bureau_id"),
                BureauColumn.of("filing_round_bureau", "bureau_id").countedAs("filing.merge.rounds"),
                BureauColumn.of("filing_round_grace", "bureau_id")
                        .withVersion()
                        .countedAs("filing.merge.graces", "revoked_at is null"));
    }

    /**
     * A round for both territories names the bureau once. Whether files go past the city is as it was for the bureau that stays: its
     * firms did not ask for a change.
     */
    @EventListener
    void on(BureauMerged merged) {
        for (var sql : List.of("delete from filing_round_bureau where bureau_id = :from and part = 'DIRECT'", """
                delete ending from filing_round_bureau ending
                join filing_round_bureau staying on staying.round_id = ending.round_id and staying.part = ending.part
                where ending.bureau_id = :from and staying.bureau_id = :into""")) {
            var statement =
                    jdbc.sql(sql).param("from", RowKey.bytes(merged.from().value()));
            if (sql.contains(":into")) {
                statement.param("into", RowKey.bytes(merged.into().value())).update();
            } else {
                statement.update();
            }
        }
    }
}
