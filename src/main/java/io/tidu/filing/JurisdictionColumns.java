package io.tidu.filing;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The bureaus a filing belongs to, as its row names them. */
final class JurisdictionColumns {

    private JurisdictionColumns() {}

    static Jurisdiction read(ResultSet row) throws SQLException {
        return new Jurisdiction(
                RowKey.uuid(row.getBytes("county_bureau_id")),
                RowKey.uuid(row.getBytes("city_bureau_id")),
                RowKey.uuid(row.getBytes("province_bureau_id")));
    }
}
