package io.tidu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Gives every context of the tests a data folder of its own. The folders are used again by the next run, which saves making
 * a database each time: {@link EmptyDatabase} empties it, and the server of a test run that was killed is found there. A
 * folder is this program's until it ends, by a lock beside it, so that several test programs never start in the same one.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<Path, FileLock> TAKEN = new HashMap<>();
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("tidu.data=" + freeFolder(), "tidu.mariadb=" + TARGET.resolve("mariadb"))
                .applyTo(context);
    }

    private static synchronized Path freeFolder() {
        for (var number = 1; ; number++) {
            var folder = TARGET.resolve("test-data/" + number);
            if (!TAKEN.containsKey(folder) && take(folder)) {
                return folder;
            }
        }
    }

    @SuppressWarnings("resource") // held until the program ends
    private static boolean take(Path folder) {
        try {
            Files.createDirectories(folder);
            var claim = FileChannel.open(
                    folder.resolveSibling(folder.getFileName() + ".taken"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            var lock = claim.tryLock();
            if (lock == null) {
                claim.close();
                return false;
            }
            TAKEN.put(folder, lock);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
