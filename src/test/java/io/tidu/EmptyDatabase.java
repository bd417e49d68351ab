package io.tidu;

import java.util.HashSet;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Empties the database before the migrations, once in a run. With SPRING_DATASOURCE_URL set that is a database of yours, so
 * only one with "test" in its name is touched.
 */
@TestConfiguration(proxyBeanMethods = false)
class EmptyDatabase {

    private static final Set<String> EMPTIED = new HashSet<>();

    @Bean
    FlywayMigrationStrategy emptyAndMigrate(@Value("${spring.datasource.url:}") String url) {
        return flyway -> {
            if (url.isEmpty()) {
                clean(flyway);
            } else if (EMPTIED.add(url)) {
                requireTestDatabase(url);
                clean(flyway);
            }
            flyway.migrate();
        };
    }

    static void requireTestDatabase(String url) {
        var name = url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        if (!name.contains("test")) {
            throw new IllegalStateException(
                    "The tests empty their database and touch only one with \"test\" in its name, not " + name
                            + ": name another in SPRING_DATASOURCE_URL");
        }
    }

    private static void clean(Flyway flyway) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .cleanDisabled(false)
                .load()
                .clean();
    }
}
