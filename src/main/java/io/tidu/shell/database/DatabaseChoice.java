package io.tidu.shell.database;

import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Decides before anything else happens which database this start will use, and refuses the start when there can be none:
 * this early nothing has been logged or opened, so the refusal is the only line there is to read.
 */
public final class DatabaseChoice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        if (!environment.acceptsProfiles(Profiles.of(EmbeddedDatabaseConfiguration.PROFILE))) {
            throw StartRefused.because("start.refused.no-database");
        }
        EmbeddedPlatform.require();
        var folder = DataFolder.heldAt(Path.of(environment.getRequiredProperty("tidu.data")));
        context.getBeanFactory().registerSingleton("dataFolder", folder);
    }
}
