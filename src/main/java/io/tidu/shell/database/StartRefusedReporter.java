package io.tidu.shell.database;

import io.tidu.evidence.EvidenceKeysUnusable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.flywaydb.core.internal.exception.sqlExceptions.FlywaySqlUnableToConnectToDbException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the program does not start, in one line on the error stream, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartRefusedReporter implements SpringBootExceptionReporter {

    private final @Nullable ConfigurableApplicationContext context;

    StartRefusedReporter(@Nullable ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        var refused = reason(failure);
        refused.ifPresent(reason -> error().println(reason.getMessage()));
        return refused.isPresent();
    }

    Optional<StartRefused> reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StartRefused refused -> {
                    return Optional.of(refused);
                }
                case PortInUseException port -> {
                    return Optional.of(StartRefused.because(port, "start.refused.port-in-use", port(port)));
                }
                case EvidenceKeysUnusable keys -> {
                    return Optional.of(StartRefused.because(
                            keys, "start.refused.evidence-keys", keys.file().toString(), keys.reason()));
                }
                case FlywaySqlUnableToConnectToDbException unreachable -> {
                    return Optional.of(unreachable(unreachable));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static String port(PortInUseException failure) {
        return Integer.toString(failure.getPort());
    }

    private StartRefused unreachable(Throwable failure) {
        var url = context == null ? "" : context.getEnvironment().getProperty("spring.datasource.url", "");
        var deepest = failure;
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        // what stands behind the question mark may be a password
        return StartRefused.because(
                failure,
                "start.refused.unreachable",
                url.replaceFirst("\\?.*", ""),
                String.valueOf(deepest.getMessage()).replaceAll("\\s+", " "));
    }

    /** The locale of a service or container is often plain ASCII, which would turn Chinese into question marks. */
    private static PrintStream error() {
        var charset = System.err.charset();
        var readable = charset.canEncode() && charset.newEncoder().canEncode('梯') ? charset : StandardCharsets.UTF_8;
        return stream(readable);
    }

    private static PrintStream stream(Charset charset) {
        return new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
    }
}
