package io.tidu.filing.change;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives reports their numbers: {@code BG-2026-0001}. */
@Component
class ChangeNumbers {

    private final JdbcClient jdbc;

    ChangeNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(int year) {
        jdbc.sql("""
                insert into filing_number (prefix, for_year, latest) values ('BG', :year, 1)
                on duplicate key update latest = latest + 1""").param("year", year).update();
        int number = jdbc.sql("select latest from filing_number where prefix = 'BG' and for_year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "BG-%d-%04d", year, number);
    }
}
