package io.tidu.publication;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;

/** The decade of a province with twenty thousand firms; {@code -Dtidu.decade.firms} for others. */
@Tag("benchmark")
@Timeout(value = 4, unit = TimeUnit.HOURS)
class SimulatedDecadeBenchmark extends SimulatedDecadeTest {

    @Override
    int firms() {
        return Integer.getInteger("tidu.decade.firms", 20_000);
    }
}
