package io.tidu.publication;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads what notices and lists have in common from a row. */
final class PublicFirmColumns {

    private PublicFirmColumns() {}

    static PublicFirm firm(ResultSet row) throws SQLException {
        return new PublicFirm(
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("city_code"),
                row.getString("city_name"),
                row.getString("county_code"),
                row.getString("county_name"),
                row.getString("product"));
    }

    static PlaceCount place(ResultSet row, int index) throws SQLException {
        return new PlaceCount(
                row.getString("city_code"),
                row.getString("city_name"),
                row.getString("county_code"),
                row.getString("county_name"),
                row.getInt("firms"));
    }
}
