package io.tidu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiduTest
class StartsTest {

    @Autowired
    private JdbcClient database;

    @Test
    void allMigrationsAreApplied() {
        assertThat(database.sql("select count(*) from flyway_schema_history where success = 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
