package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Two hundred kills at random points, the same ones for the same seed. */
@TiduTest
@Tag("benchmark")
class KilledUploadsBenchmark {

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path folder;

    @Test
    void noAcceptedFileIsLostByTwoHundredKills() throws Exception {
        long begin = System.nanoTime();
        int accepted = new KilledUploads(database, jdbc, transactions, folder).kill(200, 20261122);
        assertThat(accepted).isPositive();
        System.out.printf(
                "200 kills, %d accepted files, none lost: %.0f s%n", accepted, (System.nanoTime() - begin) / 1e9);
    }
}
