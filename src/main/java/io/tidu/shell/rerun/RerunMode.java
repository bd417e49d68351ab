package io.tidu.shell.rerun;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** With {@code --tidu.rerun} the program opens no port, does the one thing, and ends with its result. */
public final class RerunMode implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PROPERTY = "tidu.rerun";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (isAskedFor(context.getEnvironment())) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("rerun", Map.of("server.port", "-1", "tidu.demo", "false")));
        }
    }

    /** Ends the process if that was all it was started for: 0 if every verdict was reproduced, 1 if not. */
    public static void endIfDone(ConfigurableApplicationContext context) {
        if (isAskedFor(context.getEnvironment())) {
            System.exit(SpringApplication.exit(context));
        }
    }

    private static boolean isAskedFor(ConfigurableEnvironment environment) {
        var asked = environment.getProperty(PROPERTY);
        return asked != null && !asked.equals("false");
    }
}
