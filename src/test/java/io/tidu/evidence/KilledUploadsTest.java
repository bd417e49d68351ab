package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Some kills in every run of the tests; {@link KilledUploadsBenchmark} does two hundred. */
@TiduTest
class KilledUploadsTest {

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    @Test
    void noAcceptedFileIsLostByAKill() throws Exception {
        assertThat(new KilledUploads(database, jdbc, transactions, folder).kill(6, 20261122))
                .isPositive();
    }
}
