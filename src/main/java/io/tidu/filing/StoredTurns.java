package io.tidu.filing;

import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
                        select if(status in ('PROPOSED', 'APPROVED', 'RECOMMENDED'), 'PUBLISHER', :party) as party,
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

    /** Province by province, as the index of their desks begins with it. */
    @Override
    public List<ClosingDraft> closing(Instant after, Instant until) {
        record Row(UUID id, UUID enterpriseId, String rung, Instant closesAt) {}
        return jdbc.sql("""
                        select f.id, f.enterprise_id, f.rung, f.due_at as closes_at
                        from (select distinct province_bureau_id from filing_round) p
                        join filing f on f.province_bureau_id = p.province_bureau_id
                        where f.due_at > :after and f.due_at <= :until
                            and f.submission_no = 0 and f.status in ('DRAFT', 'AWAITING_SIGNATURE')
                        """).param("after", after).param("until", until).query(Row.class).list().stream()
                .map(row -> new ClosingDraft(
                        new FilingId(row.id()), new EnterpriseId(row.enterpriseId()), row.rung(), row.closesAt()))
                .toList();
    }

    @Override
    public List<OverdueAt> overdue(Instant now) {
        var found = new ArrayList<OverdueAt>();
        for (var level : BureauLevel.values()) {
            found.addAll(overdue(now, level, level));
            above(level).ifPresent(above -> found.addAll(overdue(now, level, above)));
        }
        return found;
    }

    private List<OverdueAt> overdue(Instant now, BureauLevel at, BureauLevel told) {
        record Row(byte[] bureau, int count) {}
        return jdbc
                .sql("""
                        select %s as bureau, count(*) as count from filing where status = :status and due_at <= :now
                        group by 1""".formatted(column(told)))
                .param("status", FilingStatus.reviewAt(at).name())
                .param("now", now)
                .query((row, n) -> new Row(row.getBytes("bureau"), row.getInt("count")))
                .list()
                .stream()
                .map(row -> new OverdueAt(new BureauId(RowKey.uuid(row.bureau())), at != told, row.count()))
                .toList();
    }

    private static Optional<BureauLevel> above(BureauLevel level) {
        return Arrays.stream(BureauLevel.values()).filter(level::isBelow).findFirst();
    }

    @Override
    public List<LateCorrection> lateCorrections(Instant now) {
        record Row(UUID id, String number, UUID enterpriseId, String rung, Instant dueAt) {}
        return jdbc.sql("""
                        select id, number, enterprise_id, rung, due_at from filing
                        where status in ('RETURNED', 'AWAITING_SIGNATURE') and submission_no > 0 and due_at <= :now
                        """).param("now", now).query(Row.class).list().stream()
                .map(row -> new LateCorrection(
                        new FilingId(row.id()),
                        row.number(),
                        new EnterpriseId(row.enterpriseId()),
                        row.rung(),
                        row.dueAt()))
                .toList();
    }

    private static String column(BureauLevel level) {
        return switch (level) {
            case COUNTY -> "county_bureau_id";
            case CITY -> "city_bureau_id";
            case PROVINCE -> "province_bureau_id";
        };
    }

    /** A running public notice needs nobody until it ends; what is with the ministry nobody here. */
    private static List<String> statuses(BureauLevel level) {
        return switch (level) {
            case COUNTY -> List.of("COUNTY_REVIEW");
            case CITY -> List.of("CITY_REVIEW");
            case PROVINCE -> List.of("PROVINCE_REVIEW", "PROPOSED", "APPROVED", "RECOMMENDED");
        };
    }
}
