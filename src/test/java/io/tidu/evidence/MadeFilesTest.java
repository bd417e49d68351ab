package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** UC-21: what the program makes out of evidence is kept as evidence is. */
class MadeFilesTest {

    private static final byte[] PACKAGE = "营业执照 ".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void whatIsMadeIsReadFromAnyPlaceAndGivenUp() throws IOException {
        var files = StoredMadeFiles.in(folder, null);
        var digest = kept(files);
        try (var in = files.open(digest, 6, 6)) {
            assertThat(in.readAllBytes()).isEqualTo("执照".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(files.room()).isPositive();
        files.discard(digest);
        assertThat(files.holds(digest)).isFalse();
    }

    @Test
    void nothingOfItStandsInTheClearWhereEvidenceIsEncrypted() throws IOException {
        var keyFile = folder.resolve("keys");
        Files.writeString(keyFile, Base64.getEncoder().encodeToString(new byte[32]));
        var files = StoredMadeFiles.in(folder.resolve("made"), EvidenceKeys.in(keyFile));
        var digest = kept(files);
        try (var all = Files.walk(folder.resolve("made"))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(new String(PACKAGE, 0, 60, StandardCharsets.ISO_8859_1));
            }
        }
        try (var in = files.open(digest, 0, PACKAGE.length)) {
            assertThat(in.readAllBytes()).isEqualTo(PACKAGE);
        }
    }

    @Test
    void whatWasBegunAndNeverKeptGoesAndWhatIsKeptIsNamed() throws IOException {
        var files = StoredMadeFiles.in(folder, null);
        var begun = files.begin();
        var digest = kept(files);
        assertThat(files.keptBefore(Instant.EPOCH)).isEmpty();
        assertThat(files.keptBefore(later())).containsExactly(digest);
        assertThat(begun).doesNotExist();
    }

    private static Instant later() {
        return Clock.systemUTC().instant().plus(Duration.ofHours(1));
    }

    private static String kept(MadeFiles files) throws IOException {
        var made = files.begin();
        Files.write(made, PACKAGE);
        var digest = Digest.of(made).hex();
        files.keep(made, digest);
        return digest;
    }
}
