package io.tidu.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.tidu.evidence.EvidenceVerification;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.VerificationProblem;
import io.tidu.evidence.VerificationProblem.Kind;
import io.tidu.evidence.VerificationProblem.Place;
import io.tidu.evidence.VerificationRow;
import io.tidu.evidence.VerificationState;
import io.tidu.evidence.VerificationWatch;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.ResourceBundleMessageSource;

class VerifyEvidenceCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void endsWithZeroIfEveryFileIsWhatItWas() {
        assertThat(exitCode(null, VerificationState.COMPLETED)).isZero();
        assertThat(lines()).singleElement().asString().contains("核对 7 / 7 个文件", "7 of 7 files, 4 KB, 0 with");
    }

    @Test
    void namesEachFileThatIsMissingAndEndsWithOne() {
        var missing = new VerificationProblem(
                Kind.MISSING,
                "ab".repeat(32),
                List.of(new Place("某某精密有限公司", "ZJ-2026-1", new SlotCode("E04"), "审计报告.pdf")));
        assertThat(exitCode(missing, VerificationState.COMPLETED)).isOne();
        assertThat(lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("文件缺失  |  Missing", "ab".repeat(32), "ZJ-2026-1 某某精密有限公司 E04 “审计报告.pdf”");
    }

    @Test
    void endsWithOneIfItDidNotGetToTheEnd() {
        assertThat(exitCode(null, VerificationState.CANCELLED)).isOne();
    }

    private int exitCode(@Nullable VerificationProblem problem, VerificationState state) {
        var verification = mock(EvidenceVerification.class);
        when(verification.run(any(), any())).thenAnswer(call -> {
            if (problem != null) {
                call.getArgument(1, VerificationWatch.class).found(problem);
            }
            return new VerificationRow(
                    UUID.randomUUID(),
                    Instant.EPOCH,
                    "王管理",
                    Instant.EPOCH,
                    Instant.EPOCH,
                    state,
                    7,
                    7,
                    4096,
                    problem == null ? 0 : 1);
        });
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/evidence");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var command = new VerifyEvidenceCommand(
                verification, messages, new PrintStream(printed, true, StandardCharsets.UTF_8));
        command.run(new DefaultApplicationArguments());
        return command.getExitCode();
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
