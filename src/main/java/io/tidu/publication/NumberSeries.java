package io.tidu.publication;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives notices and lists their numbers, {@code GS-2026-0001} and so on, without a gap: the row of a series stays locked until
 * the transaction that took a number has ended, and is as it was if that fails.
 */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    String next(ListKind kind, int year) {
        return next(kind.prefix(), year);
    }

    /** @param prefix the letters that begin the numbers */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String prefix, int year) {
        var series = "%s-%d".formatted(prefix, year);
        jdbc.sql("""
                insert into publication_series (series, last_number) values (:series, 1)
                on duplicate key update last_number = last_number + 1""").param("series", series).update();
        int number = jdbc.sql("select last_number from publication_series where series = :series")
                .param("series", series)
                .query(Integer.class)
                .single();
        return String.format(Locale.ROOT, "%s-%04d", series, number);
    }
}
