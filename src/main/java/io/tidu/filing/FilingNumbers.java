package io.tidu.filing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out the numbers of filings, such as {@code SRDI-2026-000123}: unique and growing within a series, not without gaps, since
 * a number that was given is never given again.
 */
@Component
class FilingNumbers {

    private final JdbcClient jdbc;

    FilingNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a series; the row stays locked until the transaction ends, so ask late. */
    String next(String prefix, int year) {
        if (raise(prefix, year) == 0) {
            jdbc.sql("insert into filing_number (prefix, for_year, latest) values (:prefix, :year, 1)")
                    .param("prefix", prefix)
                    .param("year", year)
                    .update();
        }
        int latest = jdbc.sql("select latest from filing_number where prefix = :prefix and for_year = :year for update")
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s-%d-%06d".formatted(prefix, year, latest);
    }

    private int raise(String prefix, int year) {
        return jdbc.sql("update filing_number set latest = latest + 1 where prefix = :prefix and for_year = :year")
                .param("prefix", prefix)
                .param("year", year)
                .update();
    }
}
