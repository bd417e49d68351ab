package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RoundMemberQueries implements RoundMembers {

    private static final Set<FilingStatus> ON_THE_WAY = Set.of(
            FilingStatus.PROPOSED,
            FilingStatus.PUBLICITY,
            FilingStatus.APPROVED,
            FilingStatus.RECOMMENDED,
            FilingStatus.WITH_MINISTRY,
            FilingStatus.NATIONAL_PUBLICITY);

    /** By level and not by bureau: what a bureau that was merged into this one passed upward counts too. */
    private static final String PASSED = """
             and exists (select 1 from filing_event e
                 where e.filing_id = f.id and e.party = :level and e.action in ('RECOMMEND', 'APPROVE')
                   and not exists (select 1 from filing_event u where u.filing_id = e.filing_id
                       and u.sequence > e.sequence and u.party = :level and u.action in ('UNDO', 'REOPEN')))""";

    private final JdbcClient jdbc;

    RoundMemberQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RoundMember> standing(Actor official, RoundId round) {
        return official.bureau()
                .map(of -> members(official, round, Set.of(FilingStatus.reviewAt(of.level())), ""))
                .orElse(List.of());
    }

    @Override
    public List<RoundMember> recommended(Actor official, RoundId round) {
        return official.bureau()
                .map(of -> members(official, round, above(of.level()), PASSED))
                .orElse(List.of());
    }

    private static Set<FilingStatus> above(BureauLevel level) {
        var statuses = Arrays.stream(FilingStatus.values())
                .filter(status ->
                        status.reviewedAt() != null && level.isBelow(Objects.requireNonNull(status.reviewedAt())));
        return Stream.concat(statuses, ON_THE_WAY.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private List<RoundMember> members(Actor official, RoundId round, Set<FilingStatus> statuses, String narrowed) {
        return DeskScope.of(official)
                .filter(DeskScope::submittedOnly)
                .map(scope -> jdbc.sql("""
                                select f.id, f.number, f.enterprise_id, f.enterprise_name, f.credit_code, f.county_code,
                                    f.county_bureau_id, f.city_bureau_id, f.province_bureau_id
                                from filing f
                                where f.round_id = :round and f.%s = :scope and f.submission_no > 0
                                    and f.status in (:statuses)%s
                                order by f.number""".formatted(scope.column(), narrowed))
                        .param("round", RowKey.bytes(round.value()))
                        .param("scope", scope.key())
                        .param("statuses", statuses.stream().map(Enum::name).toList())
                        .param("level", level(official))
                        .query(RoundMemberQueries::member)
                        .list())
                .orElse(List.of());
    }

    private static String level(Actor official) {
        return official.bureau().map(of -> of.level().name()).orElse("");
    }

    private static RoundMember member(ResultSet found, int number) throws SQLException {
        return new RoundMember(
                new FilingId(RowKey.uuid(found.getBytes("id"))),
                found.getString("number"),
                new EnterpriseId(RowKey.uuid(found.getBytes("enterprise_id"))),
                found.getString("enterprise_name"),
                found.getString("credit_code"),
                found.getString("county_code"),
                JurisdictionColumns.read(found));
    }
}
