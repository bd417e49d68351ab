package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The documents of the workflow are drawn from its table. Run with {@code -Dtidu.docs.write=true} to draw them anew. */
class FilingDocumentsTest {

    private static final Path FOLDER = Path.of("docs", "generated");

    @Test
    void theMatrixOfPermissionsIsThatOfTheTable() throws IOException {
        compare("filing-permissions.md", FilingDocuments.matrix());
    }

    @Test
    void theDiagramOfStatesIsThatOfTheTable() throws IOException {
        compare("filing-states.md", FilingDocuments.diagram());
    }

    static void compare(String name, String drawn) throws IOException {
        var file = FOLDER.resolve(name);
        if (Boolean.getBoolean("tidu.docs.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, drawn);
        }
        assertThat(file)
                .as("run this test with -Dtidu.docs.write=true and commit")
                .exists();
        assertThat(Files.readString(file).replace("\r\n", "\n"))
                .as("run this test with -Dtidu.docs.write=true and commit")
                .isEqualTo(drawn);
    }
}
