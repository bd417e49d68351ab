package io.tidu.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.filing.FilingId;
import io.tidu.filing.RerunFailure;
import io.tidu.filing.RerunReason;
import io.tidu.filing.RerunReport;
import io.tidu.filing.VerdictRerun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.ResourceBundleMessageSource;

class RerunCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void endsWithZeroIfEveryVerdictWasReproduced() {
        assertThat(exitCode((actor, watch) -> new RerunReport(7, 7, 2, true))).isZero();
        assertThat(lines()).singleElement().asString().contains("共重新判定 7 份", "7 verdicts judged again");
    }

    @Test
    void listsWhatWasNotReproducedAndEndsWithOne() {
        assertThat(exitCode((actor, watch) -> {
                    watch.failed(new RerunFailure(
                            FilingId.next(), "ZJTX-2026-1", 2, RerunReason.JUDGED_OTHERWISE, "MET → UNMET (P1)"));
                    return new RerunReport(7, 6, 0, true);
                }))
                .isOne();
        assertThat(lines()).hasSize(2).first().asString().contains("ZJTX-2026-1 #2", "MET → UNMET (P1)");
    }

    @Test
    void endsWithOneIfItDidNotGetToTheEnd() {
        assertThat(exitCode((actor, watch) -> new RerunReport(7, 7, 0, false))).isOne();
    }

    private int exitCode(VerdictRerun rerun) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/filing");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var command = new RerunCommand(rerun, messages, new PrintStream(printed, true, StandardCharsets.UTF_8));
        command.run(new DefaultApplicationArguments());
        return command.getExitCode();
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
