package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Ten years pass, and everything adds up. With as many firms as a county has; {@code SimulatedDecadeBenchmark} is the same with those of a province.
 */
@Timeout(value = 12, unit = TimeUnit.MINUTES)
class SimulatedDecadeTest extends PublicationTest {

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    @Test
    void afterTenYearsEverythingAddsUp() {
        var invariants = new Decade(context, firms(), folder).pass();

        invariants.checkThatThePastStayed();
        invariants.checkTitles();
        invariants.checkLists();
        assertThat(invariants.toString()).startsWith("120 days checked");
        System.out.println("Simulated decade: " + invariants);
    }

    int firms() {
        return 120;
    }

    /** Other tests ask for the newest list and the newest notice. */
    @AfterEach
    void leaveNothingFromTheFuture() {
        jdbc.sql("update published_list set published_on = '2000-01-01' where published_on > '2026-06-08'")
                .update();
        jdbc.sql("""
                update notice set opens_on = '2000-01-01', closes_on = '2000-01-01', closed_on = '2000-01-02'
                where closed_on > '2027-01-01'""").update();
    }
}
