package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.evidence.ScanResult.Clean;
import io.tidu.evidence.ScanResult.Infected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * ClamAV's own daemon, where it is installed (Debian: {@code clamav-daemon}), with one signature of the test's own, because the
 * public ones are not part of the package. It listens at a socket of the file system, as Debian sets it up.
 */
@EnabledIf("isInstalled")
class RealClamdTest {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    @Test
    void findsTheTestFileInsideAnOfdAndLetsACleanOnePass() throws Exception {
        // the address of a socket in the file system has to be short
        var folder = Files.createTempDirectory("clamd");
        var daemon = start(folder);
        try {
            var clamd = new Clamd(new ClamdSettings(folder.resolve("s"), "", 0, Duration.ofSeconds(30)));
            assertThat(scan(clamd, Samples.ofd())).isEqualTo(new Clean());
            assertThat(scan(clamd, Samples.uniquePdf(3))).isEqualTo(new Clean());
            assertThat(scan(clamd, Samples.ofdWithEicar()))
                    .isInstanceOfSatisfying(
                            Infected.class, found -> assertThat(found.name()).containsIgnoringCase("eicar"));
            assertThat(scan(clamd, new byte[2_000_000])).isInstanceOf(ScanResult.Unknown.class);
        } finally {
            daemon.destroyForcibly().waitFor();
            try (var files = Files.walk(folder)) {
                files.sorted((a, b) -> b.compareTo(a))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static Process start(Path folder) throws IOException, InterruptedException {
        var signatures = Files.createDirectory(folder.resolve("db"));
        var hex = HexFormat.of().formatHex(Samples.EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(signatures.resolve("test.ndb"), "Test.Eicar:0:*:" + hex + "\n");
        var configuration =
                Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                LocalSocket %s
                DatabaseDirectory %s
                StreamMaxLength 1M
                """.formatted(folder.resolve("s"), signatures));
        var log = folder.resolve("log").toFile();
        var daemon = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + configuration)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        for (int waited = 0; waited < 300 && !Files.exists(folder.resolve("s")); waited++) {
            assertThat(daemon.waitFor(100, TimeUnit.MILLISECONDS))
                    .as(() -> "the daemon ended: " + log)
                    .isFalse();
        }
        return daemon;
    }

    private static ScanResult scan(Clamd clamd, byte[] bytes) throws IOException {
        return clamd.scan(new ByteArrayInputStream(bytes));
    }
}
