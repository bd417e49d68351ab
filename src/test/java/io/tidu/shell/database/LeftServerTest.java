package io.tidu.shell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftServerTest {

    @TempDir
    private Path data;

    @Test
    void leavesAnotherProcessAloneThatGotTheSameNumber() throws Exception {
        var stranger = ProcessHandle.current();
        var left = new LeftServer(data.resolve("database.process"), data.resolve("database"));
        left.remember(stranger);
        left.stop();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(data.resolve("database.process")).doesNotExist();
    }

    @Test
    void isNotConfusedByANoteThatWasCutShort() throws Exception {
        var note = Files.writeString(data.resolve("database.process"), "12");
        new LeftServer(note, data.resolve("database")).stop();
        assertThat(note).doesNotExist();
    }
}
