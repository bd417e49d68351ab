package io.tidu.review.spot;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the row of a check. */
final class CheckColumns {

    private CheckColumns() {}

    static CheckRow row(ResultSet found, int number) throws SQLException {
        return new CheckRow(
                new CheckId(key(found, "id")),
                new SampleId(key(found, "sample_id")),
                found.getInt("sample_no"),
                new BureauId(key(found, "bureau_id")),
                found.getString("bureau_name"),
                BureauLevel.valueOf(found.getString("level")),
                new RoundId(key(found, "round_id")),
                new FilingId(key(found, "filing_id")),
                found.getInt("position"),
                found.getString("number"),
                new EnterpriseId(key(found, "enterprise_id")),
                found.getString("enterprise_name"),
                found.getString("credit_code"),
                found.getString("county_code"),
                new Jurisdiction(
                        key(found, "county_bureau_id"), key(found, "city_bureau_id"), key(found, "province_bureau_id")),
                report(found),
                found.getLong("revision"),
                found.getString("written_by"),
                instant(found.getTimestamp("written_at")),
                instant(found.getTimestamp("completed_at")),
                found.getInt("completions"));
    }

    private static CheckReport report(ResultSet found) throws SQLException {
        var result = found.getString("result");
        return new CheckReport(
                result == null ? null : CheckResult.valueOf(result),
                text(found.getString("note")),
                found.getObject("checked_on", LocalDate.class),
                text(found.getString("people")));
    }

    private static UUID key(ResultSet found, String column) throws SQLException {
        return RowKey.uuid(found.getBytes(column));
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    private static @Nullable Instant instant(@Nullable Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
