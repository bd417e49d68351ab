package io.tidu.shell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction that only reads. */
@TiduTest
class ReadingTest {

    @Autowired
    private JdbcClient jdbc;

    private TransactionTemplate reading;

    @Autowired
    void transactions(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Test
    void isNotAllowedToWrite() {
        assertThatThrownBy(() ->
                        reading.executeWithoutResult(begun -> jdbc.sql("update bureau set active = active where 1 = 0")
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("read-only");
    }

    @Test
    void isNotTimeSpentOnTellingTheDatabase() {
        var told = reading.execute(begun -> jdbc.sql("select @@session.transaction_read_only")
                .query(Integer.class)
                .single());

        assertThat(told).isZero();
    }
}
