package io.tidu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FlowStartTest {

    @Test
    void whoeverLeftBeforeTheAnswerCameIsNoFailure(CapturedOutput output) {
        FlowStart.tell(new ClientAbortException(new IOException("Broken pipe")));

        assertThat(output).doesNotContain("A screen failed");
    }

    @Test
    void whatNobodyExpectedIs(CapturedOutput output) {
        FlowStart.tell(new IllegalStateException("unexpected"));

        assertThat(output).contains("A screen failed", "unexpected");
    }
}
