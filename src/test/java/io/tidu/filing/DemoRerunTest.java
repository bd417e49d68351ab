package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.DemoTest;
import io.tidu.identity.Actor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
class DemoRerunTest {

    @Autowired
    private VerdictRerun rerun;

    @Test
    void everyVerdictOfTheDemoIsReproducedByteForByte() {
        List<RerunFailure> failures = new ArrayList<>();
        var report = rerun.run(Actor.program("test"), new RerunWatch() {
            @Override
            public boolean at(long done, long total) {
                return true;
            }

            @Override
            public void failed(RerunFailure failure) {
                failures.add(failure);
            }
        });
        assertThat(failures).isEmpty();
        assertThat(report.judged()).isGreaterThan(20);
        assertThat(report.reproduced()).isEqualTo(report.judged());
        assertThat(report.otherNotation()).isZero();
    }
}
