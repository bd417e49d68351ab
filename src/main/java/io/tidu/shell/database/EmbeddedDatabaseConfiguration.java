package io.tidu.shell.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The embedded database, once {@link DatabaseChoice} has taken the data folder for it. */
@Configuration(proxyBeanMethods = false)
@Profile(EmbeddedDatabaseConfiguration.PROFILE)
@ConditionalOnBean(DataFolder.class)
class EmbeddedDatabaseConfiguration {

    static final String PROFILE = "embedded-database";

    /** The pool is made from this bean and therefore closed before it. */
    @Bean
    EmbeddedDatabase embeddedDatabase(DataFolder folder, @Value("${tidu.mariadb}") String programs) {
        return EmbeddedDatabase.startedIn(folder, MariaDbBinaries.unpackedUnder(Path.of(programs)));
    }
}
