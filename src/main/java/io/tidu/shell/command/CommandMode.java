package io.tidu.shell.command;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** With one of these options the program opens no port, does the one thing, and ends with its result. */
public final class CommandMode implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String RERUN = "tidu.rerun";
    static final String VERIFY_EVIDENCE = "tidu.verify-evidence";
    static final String RENEW_EVIDENCE = "tidu.renew-evidence";
    static final String READ_EVIDENCE = "tidu.read-evidence";
    static final String MAKE_LIST_KEY = "tidu.make-list-key";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (isAskedFor(context.getEnvironment())) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("command", Map.of("server.port", "-1", "tidu.demo", "false")));
        }
    }

    /** Ends the process if that was all it was started for: 0 if everything was as it should be, 1 if not. */
    public static void endIfDone(ConfigurableApplicationContext context) {
        if (isAskedFor(context.getEnvironment())) {
            System.exit(SpringApplication.exit(context));
        }
    }

    private static boolean isAskedFor(ConfigurableEnvironment environment) {
        return Stream.of(RERUN, VERIFY_EVIDENCE, RENEW_EVIDENCE, READ_EVIDENCE, MAKE_LIST_KEY)
                .anyMatch(option -> {
                    var asked = environment.getProperty(option);
                    return asked != null && !asked.equals("false");
                });
    }
}
