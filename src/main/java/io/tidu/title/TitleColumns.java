package io.tidu.title;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How rows of the tables become values. */
final class TitleColumns {

    private TitleColumns() {}

    static Title title(ResultSet row, int number) throws SQLException {
        return new Title(
                new TitleId(uuid(row, "id")),
                row.getString("rung"),
                uuid(row, "list_id"),
                new Holder(
                        row.getString("holder"),
                        row.getString("credit_code"),
                        enterprise(row),
                        new Holder.Place(
                                row.getString("province_code"),
                                row.getString("city_code"),
                                row.getString("county_code"),
                                row.getString("region_name")),
                        jurisdiction(row)),
                date(row, "granted_on"),
                date(row, "valid_until"),
                end(row),
                row.getLong("version"));
    }

    /** @param asOf the day the status is asked for; the row says whether it is {@code carried} then, see {@link HeldOn} */
    static TitleRow row(ResultSet row, LocalDate asOf) throws SQLException {
        var title = title(row, 0);
        var holder = title.holder();
        return new TitleRow(
                title.id(),
                title.rung(),
                holder.name(),
                holder.creditCode(),
                holder.enterprise(),
                holder.place().province(),
                holder.place().city(),
                holder.place().county(),
                holder.place().name(),
                row.getString("list_number"),
                row.getString("list_name"),
                title.grantedOn(),
                title.validUntil(),
                status(title, asOf, row.getBoolean("carried")));
    }

    /** @param carried whether its review is under way and keeps it valid */
    private static TitleStatus status(Title title, LocalDate asOf, boolean carried) {
        var byDates = title.statusOn(asOf);
        return carried && byDates == TitleStatus.LAPSED ? TitleStatus.ACTIVE : byDates;
    }

    static HeldTitle held(ResultSet row, int number) throws SQLException {
        return new HeldTitle(
                new TitleId(uuid(row, "id")),
                row.getString("rung"),
                row.getString("holder"),
                date(row, "granted_on"),
                date(row, "valid_until"),
                row.getString("list_number"),
                row.getString("list_name"));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return RowKey.uuid(row.getBytes(column));
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable EnterpriseId enterprise(ResultSet row) throws SQLException {
        byte @Nullable [] key = row.getBytes("enterprise_id");
        return key == null ? null : new EnterpriseId(RowKey.uuid(key));
    }

    private static @Nullable Jurisdiction jurisdiction(ResultSet row) throws SQLException {
        return row.getBytes("county_bureau_id") == null
                ? null
                : new Jurisdiction(
                        uuid(row, "county_bureau_id"), uuid(row, "city_bureau_id"), uuid(row, "province_bureau_id"));
    }

    private static Title.@Nullable End end(ResultSet row) throws SQLException {
        @Nullable LocalDate on = row.getObject("ended_on", LocalDate.class);
        return on == null
                ? null
                : new Title.End(
                        on,
                        Title.Cause.valueOf(row.getString("end_cause")),
                        row.getString("end_reason"),
                        row.getString("end_list"));
    }
}
