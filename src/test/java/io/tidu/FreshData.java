package io.tidu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives every test context a data folder nobody used before; the programs of MariaDB are unpacked only once. */
class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var target = Path.of("target").toAbsolutePath();
        TestPropertyValues.of(
                        "tidu.data=" + freshFolder(target.resolve("test-data")),
                        "tidu.mariadb=" + target.resolve("mariadb"))
                .applyTo(context);
    }

    private static Path freshFolder(Path parent) {
        try {
            return Files.createTempDirectory(Files.createDirectories(parent), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
