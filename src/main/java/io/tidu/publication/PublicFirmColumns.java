package io.tidu.publication;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the rows of notices and lists have in common. */
final class PublicFirmColumns {

    static final String NAMES = "name, credit_code, city_code, city_name, county_code, county_name, product";

    private PublicFirmColumns() {}

    /** Fills the seven columns of {@link #NAMES} into a row to be written, from that position on. */
    static void write(PublicFirm firm, PreparedStatement row, int from) throws SQLException {
        row.setString(from, firm.name());
        row.setString(from + 1, firm.creditCode());
        row.setString(from + 2, firm.cityCode());
        row.setString(from + 3, firm.cityName());
        row.setString(from + 4, firm.countyCode());
        row.setString(from + 5, firm.countyName());
        row.setString(from + 6, firm.product());
    }

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
