package io.tidu.filing;

import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts by the orders that the desks have their indexes for. */
@Component
@Transactional(readOnly = true)
class StoredTurns implements FilingTurns {

    private final JdbcClient jdbc;
    private final BureauDirectory bureaus;

    StoredTurns(JdbcClient jdbc, BureauDirectory bureaus) {
        this.jdbc = jdbc;
        this.bureaus = bureaus;
    }

    /** A day in Shanghai is eight hours ahead of the stored time, all year. */
    @Override
    public List<WaitingDay> waitingAt(BureauId bureau) {
        return bureaus.find(bureau).map(row -> waiting(bureau, row.level())).orElse(List.of());
    }

    private List<WaitingDay> waiting(BureauId bureau, BureauLevel level) {
        return jdbc.sql("""
                        select if(status in ('PROPOSED', 'APPROVED'), 'PUBLISHER', :party) as party,
                            cast(date_add(turn_since, interval 8 hour) as date) as day, count(*) as count,
                            max(turn_since) as latest
                        from filing where %s = :bureau and status in (:statuses) group by 1, 2 order by 2
                        """.formatted(column(level)))
                .param("party", level.name())
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("statuses", statuses(level))
                .query(WaitingDay.class)
                .list();
    }

    @Override
    public Set<BureauId> withWork() {
        var found = new LinkedHashSet<BureauId>();
        for (var level : BureauLevel.values()) {
            jdbc.sql("select distinct %s from filing where status in (:statuses)".formatted(column(level)))
                    .param("statuses", statuses(level))
                    .query(byte[].class)
                    .list()
                    .forEach(key -> found.add(new BureauId(RowKey.uuid(key))));
        }
        return found;
    }

    @Override
    public List<ClosingDraft> closing(Instant after, Instant until) {
        record Row(UUID id, UUID enterpriseId, String rung, Instant closesAt) {}
        return jdbc.sql("""
                        select f.id, f.enterprise_id, f.rung, r.closes_at from filing_round r
                        join filing f on f.round_id = r.id
                        where r.status = 'OPEN' and r.closes_at > :after and r.closes_at <= :until
                            and f.submission_no = 0 and f.status in ('DRAFT', 'AWAITING_SIGNATURE')
                        """).param("after", after).param("until", until).query(Row.class).list().stream()
                .map(row -> new ClosingDraft(
                        new FilingId(row.id()), new EnterpriseId(row.enterpriseId()), row.rung(), row.closesAt()))
                .toList();
    }

    private static String column(BureauLevel level) {
        return switch (level) {
            case COUNTY -> "county_bureau_id";
            case CITY -> "city_bureau_id";
            case PROVINCE -> "province_bureau_id";
        };
    }

    /** A running public notice needs nobody until it ends. */
    private static List<String> statuses(BureauLevel level) {
        return switch (level) {
            case COUNTY -> List.of("COUNTY_REVIEW");
            case CITY -> List.of("CITY_REVIEW");
            case PROVINCE -> List.of("PROVINCE_REVIEW", "PROPOSED", "APPROVED");
        };
    }
}
