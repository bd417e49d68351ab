package io.tidu.review.spot;

import io.tidu.evidence.DossierId;
import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import io.tidu.filing.RoundMember;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The checks as rows, each beside its sample. */
@Repository
class Checks {

    private static final String ROWS = """
            select c.*, s.no as sample_no, s.bureau_id, s.bureau_name, s.level, s.round_id
            from review_check c join review_sample s on s.id = c.sample_id where\s""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    Checks(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** In the order they were drawn. */
    void add(SampleId sample, List<RoundMember> drawn, List<CheckId> ids) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, Object>[] rows = new Map[drawn.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = values(sample, drawn.get(i), ids.get(i), i + 1);
        }
        batches.batchUpdate("""
                insert into review_check (id, sample_id, filing_id, position, number, enterprise_id, enterprise_name, credit_code,
                    county_code, county_bureau_id, city_bureau_id, province_bureau_id, revision, completions)
                values (:id, :sample, :filing, :position, :number, :enterprise, :name, :code, :countyCode, :county, :city,
                    :province, 0, 0)""", rows);
    }

    private static Map<String, Object> values(SampleId sample, RoundMember member, CheckId id, int position) {
        var bureaus = member.jurisdiction();
        return Map.ofEntries(
                Map.entry("id", RowKey.bytes(id.value())),
                Map.entry("sample", RowKey.bytes(sample.value())),
                Map.entry("filing", RowKey.bytes(member.id().value())),
                Map.entry("position", position),
                Map.entry("number", member.number()),
                Map.entry("enterprise", RowKey.bytes(member.enterprise().value())),
                Map.entry("name", member.enterpriseName()),
                Map.entry("code", member.creditCode()),
                Map.entry("countyCode", member.countyCode()),
                Map.entry("county", RowKey.bytes(bureaus.county())),
                Map.entry("city", RowKey.bytes(bureaus.city())),
                Map.entry("province", RowKey.bytes(bureaus.province())));
    }

    /** The filings that a bureau has decided to pass upward and not released yet. */
    Set<FilingId> decided(BureauId bureau, RoundId round) {
        return new HashSet<>(jdbc.sql("""
                        select filing_id from review_pending
                        where bureau_id = :bureau and round_id = :round and action in ('RECOMMEND', 'APPROVE')""")
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("round", RowKey.bytes(round.value()))
                .query((row, number) -> new FilingId(RowKey.uuid(row.getBytes(1))))
                .list());
    }

    /** The filings of a round that are in a sample, whichever bureau's. */
    Set<FilingId> drawnIn(RoundId round) {
        return new HashSet<>(jdbc.sql("""
                        select c.filing_id from review_sample s join review_check c on c.sample_id = s.id
                        where s.round_id = :round""")
                .param("round", RowKey.bytes(round.value()))
                .query((row, number) -> new FilingId(RowKey.uuid(row.getBytes(1))))
                .list());
    }

    /** Until the end of the transaction nobody else writes it; to be the first thing that happens there. */
    void lock(CheckId id) {
        jdbc.sql("select revision from review_check where id = :id for update")
                .param("id", RowKey.bytes(id.value()))
                .query(Long.class)
                .optional();
    }

    Optional<CheckRow> find(UUID id) {
        return one("c.id = :key", RowKey.bytes(id));
    }

    Optional<CheckRow> ofFiling(FilingId filing) {
        return one("c.filing_id = :key", RowKey.bytes(filing.value()));
    }

    Optional<CheckRow> in(SampleId sample, String number) {
        return jdbc.sql(ROWS + "c.sample_id = :sample and c.number = :number")
                .param("sample", RowKey.bytes(sample.value()))
                .param("number", number)
                .query(CheckColumns::row)
                .optional();
    }

    List<CheckRow> of(SampleId sample, int offset, int limit) {
        return jdbc.sql(ROWS + "c.sample_id = :sample order by c.position limit :limit offset :offset")
                .param("sample", RowKey.bytes(sample.value()))
                .param("limit", limit)
                .param("offset", offset)
                .query(CheckColumns::row)
                .list();
    }

    /** Whether it was written: not if somebody wrote since that revision. */
    boolean write(CheckRow base, CheckReport report, Actor by, Instant now, @Nullable Instant completedAt) {
        var result = report.result();
        return jdbc.sql("""
                                update review_check set result = :result, note = :note, checked_on = :day, people = :people,
                                    revision = revision + 1, written_by = :by, written_at = :now, completed_at = :completedAt,
                                    completions = completions + :completing
                                where id = :id and revision = :revision""")
                        .param("id", RowKey.bytes(base.id().value()))
                        .param("revision", base.revision())
                        .param("result", result == null ? null : result.name())
                        .param("note", report.note().isEmpty() ? null : report.note())
                        .param("day", report.day())
                        .param("people", report.people().isEmpty() ? null : report.people())
                        .param("by", by.name())
                        .param("now", now)
                        .param("completedAt", completedAt)
                        .param("completing", completedAt == null ? 0 : 1)
                        .update()
                == 1;
    }

    private Optional<CheckRow> one(String condition, byte[] key) {
        return jdbc.sql(ROWS + condition)
                .param("key", key)
                .query(CheckColumns::row)
                .optional();
    }

    /** Those of many dossiers that are checks. */
    Set<DossierId> known(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select id from review_check where id in (:ids)")
                        .param(
                                "ids",
                                dossiers.stream()
                                        .map(each -> RowKey.bytes(each.value()))
                                        .toList())
                        .query((row, number) -> new DossierId(RowKey.uuid(row.getBytes("id"))))
                        .list());
    }
}
