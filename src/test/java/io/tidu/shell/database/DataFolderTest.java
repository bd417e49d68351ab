package io.tidu.shell.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void belongsToOneCopyOfTheProgramAtATime() {
        try (var _ = DataFolder.heldAt(temporary)) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> DataFolder.heldAt(temporary))
                    .withMessageContaining("正被另一个梯度程序")
                    .withMessageContaining("process " + ProcessHandle.current().pid())
                    .withMessageContaining(temporary.toString());
        }
        assertThatNoException().isThrownBy(() -> DataFolder.heldAt(temporary).close());
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DataFolder.heldAt(file.resolve("data")))
                .withMessageContaining("不能写入数据目录")
                .withMessageContaining("cannot be written to");
    }
}
