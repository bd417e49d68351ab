package io.tidu.shell.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The embedded database, where nobody named another one. */
@Configuration(proxyBeanMethods = false)
@Profile("embedded-database")
@Conditional(EmbeddedDatabaseConfiguration.NoDatabaseNamed.class)
class EmbeddedDatabaseConfiguration {

    /** The pool is made from this bean and therefore closed before it. */
    @Bean
    EmbeddedDatabase embeddedDatabase(
            @Value("${tidu.data}") Path data, @Value("${tidu.mariadb:${tidu.data}/mariadb}") Path mariadb) {
        return new EmbeddedDatabase(data, MariaDbBinaries.unpackedUnder(mariadb));
    }

    static final class NoDatabaseNamed extends NoneNestedConditions {

        NoDatabaseNamed() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static final class DatabaseNamed {}
    }
}
