package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The firms of published lists. */
@Component
class ListEntries {

    private static final int BATCH = 500;

    private static final String OF_LIST =
            "published_list_entry where list_id = (select id from published_list where number = :of)";

    private static final String COLUMNS = "position, " + PublicFirmColumns.NAMES + ", " + EntryFactsColumns.NAMES;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final FirmTable<ListEntry> firms;

    ListEntries(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
        this.firms = new FirmTable<>(jdbc, COLUMNS, OF_LIST, "position", ListEntries::entry);
    }

    /** Keeps the firms in the order they stand in, position by position. */
    void add(ListId list, List<NewEntry> inOrder) {
        var key = RowKey.bytes(list.value());
        var insert =
                "insert into published_list_entry (list_id, position, filing_id, enterprise_id, granted_filing_id, "
                        + PublicFirmColumns.NAMES + ", " + EntryFactsColumns.NAMES
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        template.batchUpdate(insert, inOrder, BATCH, (row, added) -> {
            var listed = added.listed();
            row.setBytes(1, key);
            row.setInt(2, added.position());
            row.setBytes(
                    3, bytes(listed.filing() == null ? null : listed.filing().value()));
            row.setBytes(
                    4,
                    bytes(
                            listed.enterprise() == null
                                    ? null
                                    : listed.enterprise().value()));
            row.setBytes(
                    5,
                    added.grants()
                            ? bytes(
                                    listed.filing() == null
                                            ? null
                                            : listed.filing().value())
                            : null);
            PublicFirmColumns.write(listed.firm(), row, 6);
            EntryFactsColumns.write(listed.facts(), row, 13);
        });
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : RowKey.bytes(id);
    }

    Optional<ListEntry> byCode(String number, String creditCode) {
        return jdbc.sql("select " + COLUMNS + " from " + OF_LIST + " and credit_code = :code")
                .param("of", number)
                .param("code", creditCode)
                .query(ListEntries::entry)
                .optional();
    }

    Optional<ListEntry> byCertificate(String number, String certificate) {
        return jdbc.sql("select " + COLUMNS + " from " + OF_LIST + " and certificate = :certificate")
                .param("of", number)
                .param("certificate", certificate)
                .query(ListEntries::entry)
                .optional();
    }

    /** The last certificate that a list and its editions gave, or as if each firm of the first had one. */
    int lastSerial(String base) {
        var last = jdbc.sql("""
                select max(certificate) from published_list_entry
                where list_id in (select id from published_list where number = :base or number like concat(:base, '-E%'))""").param("base", base).query(String.class).optional();
        return last.flatMap(CertificateNumber::read)
                .map(CertificateNumber::serial)
                .orElseGet(() -> count(base, EntryFilter.ALL));
    }

    /** All of them with what they were decided by, in their order. */
    List<ListedFirm> listed(String number) {
        return jdbc.sql("select filing_id, enterprise_id, " + COLUMNS + " from " + OF_LIST + " order by position")
                .param("of", number)
                .query((row, index) -> new ListedFirm(
                        id(row, "filing_id").map(FilingId::new).orElse(null),
                        id(row, "enterprise_id").map(EnterpriseId::new).orElse(null),
                        PublicFirmColumns.firm(row),
                        EntryFactsColumns.facts(row)))
                .list();
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(RowKey::uuid);
    }

    /** The next ones after a position, so that a long list is read in short pieces. */
    List<ListEntry> after(String number, int position, int limit) {
        return jdbc.sql("select " + COLUMNS + " from " + OF_LIST
                        + " and position > :position order by position limit :limit")
                .param("of", number)
                .param("position", position)
                .param("limit", limit)
                .query(ListEntries::entry)
                .list();
    }

    List<ListEntry> page(String number, EntryFilter filter, int offset, int limit) {
        return firms.page(number, filter, offset, limit);
    }

    int count(String number, EntryFilter filter) {
        return firms.count(number, filter);
    }

    List<PlaceCount> places(String number) {
        return firms.places(number);
    }

    private static ListEntry entry(ResultSet row, int index) throws SQLException {
        return new ListEntry(row.getInt("position"), PublicFirmColumns.firm(row), EntryFactsColumns.facts(row));
    }
}
