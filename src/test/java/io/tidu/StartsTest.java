package io.tidu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiduTest
class StartsTest {

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void everyMigrationIsApplied() {
        assertThat(flyway.info().all())
                .isNotEmpty()
                .allSatisfy(migration -> assertThat(migration.getState()).isEqualTo(MigrationState.SUCCESS));
    }

    @Test
    void theClockShowsTheTimeOfShanghai() {
        assertThat(clock.getZone().getId()).isEqualTo("Asia/Shanghai");
    }

    @Test
    void everyColumnOfTextIsComparedByItsBytes() {
        assertThat(database.sql("""
                        select concat(table_name, '.', column_name, ' ', collation_name) from information_schema.columns
                        where table_schema = database() and collation_name is not null
                            and collation_name not in ('utf8mb4_bin', 'ascii_bin') and table_name <> 'flyway_schema_history'
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void sessionsRunInUniversalTime() {
        assertThat(database.sql("select timestampdiff(second, utc_timestamp(), now())")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theTestsRefuseToEmptyADatabaseThatIsNotForTests() {
        EmptyDatabase.requireTestDatabase("jdbc:mysql://db:3306/tidu_test?useSSL=false");
        assertThatIllegalStateException()
                .isThrownBy(() -> EmptyDatabase.requireTestDatabase("jdbc:mysql://test:3306/tidu?user=test"))
                .withMessageContaining("not tidu");
    }
}
