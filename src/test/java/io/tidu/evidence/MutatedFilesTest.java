package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** UC-18 and UC-22: changed files crash nothing. In thousands: {@link MutatedFilesBenchmark}. */
class MutatedFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whateverIsChangedInAFileItIsTakenOrRefused(EvidenceKind kind) throws IOException {
        var files = new MutatedFiles(folder);
        files.send(kind, 60, 17);

        assertThat(files.crashes).isEmpty();
        assertThat(files.accepted + files.refused).isEqualTo(60);
        assertThat(files.refused).isPositive();
    }
}
