package io.tidu.filing;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.Fate.Submits;
import io.tidu.shared.RowKey;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Registers the firms of a simulated round and fills their filings in, in a few statements for all: one takes the usual way, and the
 * others get rows like its. Only what is typed and attached comes in like this; no step is taken.
 */
final class SimulatedPapers {

    static final FieldPath MISSING_AT_FIRST = FieldPath.of("revenue", 2025);
    private static final List<String> SLOTS = List.of("E01", "E02", "E03", "E04", "E05", "E06", "E10");
    private static final List<String> REVENUES = List.of("6200.00", "6350.50", "9800.00", "7100.00");

    private final JdbcTemplate jdbc;
    private final EvidenceService evidence;

    SimulatedPapers(JdbcTemplate jdbc, EvidenceService evidence) {
        this.jdbc = jdbc;
        this.evidence = evidence;
    }

    void register(List<SimulatedFirm> firms, SimulatedProvince in, Instant now) {
        var at = Timestamp.from(now);
        jdbc.batchUpdate(
                """
                insert into enterprise (id, credit_code, name, county_code, county_bureau_id, city_bureau_id,
                    province_bureau_id, industry_code, contact_name, status, registered_at, decided_at, version)
                values (?, ?, ?, ?, ?, ?, ?, 'C3484', '某人', 'CONFIRMED', ?, ?, 0)""",
                firms.stream()
                        .map(firm -> new Object[] {
                            key(firm.enterprise.value()),
                            Stage.code().value(),
                            "虚构演练" + firm.index + "号有限公司",
                            firm.county.region(),
                            key(firm.county.bureau().value()),
                            key(firm.city.bureau().value()),
                            key(in.province.bureau().value()),
                            at,
                            at
                        })
                        .toList());
        jdbc.batchUpdate(
                "insert into enterprise_name (enterprise_id, name, valid_from) select id, name, '2020-01-01' from enterprise where id = ?",
                firms.stream()
                        .map(firm -> new Object[] {key(firm.enterprise.value())})
                        .toList());
    }

    void fill(List<SimulatedFirm> firms) {
        jdbc.batchUpdate(
                "update filing_draft set content = ? where filing_id = ?",
                firms.stream()
                        .map(firm ->
                                new Object[] {content(firm), key(firm.filing().value())})
                        .toList());
        var first = firms.getFirst();
        SLOTS.forEach(slot -> evidence.add(
                first.filler,
                new DossierId(first.filing().value()),
                new SlotCode(slot),
                slot + ".pdf",
                new ByteArrayInputStream(Stage.paper())));
        attach(first, firms.subList(1, firms.size()));
    }

    private void attach(SimulatedFirm first, List<SimulatedFirm> others) {
        var dossiers = new ArrayList<Object[]>();
        var files = new ArrayList<Object[]>();
        var papers = jdbc.queryForList(
                "select slot, file_name, digest, added_at, added_by, added_by_name from evidence_file where dossier_id = ?",
                (Object) key(first.filing().value()));
        var used = jdbc.queryForObject("select used_bytes from evidence_dossier where id = ?", Long.class, (Object)
                key(first.filing().value()));
        for (var firm : others) {
            dossiers.add(new Object[] {key(firm.filing().value()), used});
            papers.forEach(paper -> files.add(file(firm, paper)));
        }
        jdbc.batchUpdate("insert into evidence_dossier (id, used_bytes) values (?, ?)", dossiers);
        jdbc.batchUpdate("""
                insert into evidence_file (id, dossier_id, slot, file_name, digest, added_at, added_by, added_by_name)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", files);
    }

    private static Object[] file(SimulatedFirm firm, Map<String, Object> paper) {
        var slot = String.valueOf(paper.get("slot"));
        var id = UUID.nameUUIDFromBytes((firm.filing().value() + slot).getBytes(StandardCharsets.UTF_8));
        return new Object[] {
            key(id),
            key(firm.filing().value()),
            slot,
            paper.get("file_name"),
            paper.get("digest"),
            paper.get("added_at"),
            paper.get("added_by"),
            paper.get("added_by_name")
        };
    }

    private static String content(SimulatedFirm firm) {
        var values = new TreeMap<>(SampleForm.values());
        values.put(MISSING_AT_FIRST, revenue(firm));
        if (firm.fate.submits() == Submits.INCOMPLETE_FIRST) {
            values.remove(MISSING_AT_FIRST);
        }
        return FormJson.canonical(new FilingForm(values));
    }

    static String revenue(SimulatedFirm firm) {
        return REVENUES.get(firm.index % REVENUES.size());
    }

    private static byte[] key(UUID of) {
        return RowKey.bytes(of);
    }
}
