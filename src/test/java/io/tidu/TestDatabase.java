package io.tidu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Gives every context of the tests a data folder of its own. The folders are used again by the next run, which saves making
 * a database each time: {@link EmptyDatabase} empties it, and the server of a test run that was killed is found there.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Set<Path> TAKEN = new HashSet<>();
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("tidu.data=" + freeFolder(), "tidu.mariadb=" + TARGET.resolve("mariadb"))
                .applyTo(context);
    }

    /** Never one that this process took before: to look at its lock would let it go. */
    private static synchronized Path freeFolder() {
        for (var number = 1; ; number++) {
            var folder = TARGET.resolve("test-data/" + number);
            if (!TAKEN.contains(folder) && isFree(folder)) {
                TAKEN.add(folder);
                return folder;
            }
        }
    }

    private static boolean isFree(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.tryLock()) {
                return lock != null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
