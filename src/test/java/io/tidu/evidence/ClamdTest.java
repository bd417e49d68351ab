package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.evidence.ScanResult.Clean;
import io.tidu.evidence.ScanResult.Infected;
import io.tidu.evidence.ScanResult.Unknown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a daemon of the test's own that speaks the protocol; {@link RealClamdTest} asks ClamAV itself where it is installed. */
class ClamdTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private FakeClamd daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = new FakeClamd(2_000_000);
    }

    @AfterEach
    void stop() throws IOException {
        daemon.close();
    }

    @Test
    void letsACleanFilePass() throws IOException {
        assertThat(scan(new byte[300_000])).isEqualTo(new Clean());
        assertThat(scan(new byte[64 * 1024])).isEqualTo(new Clean());
        assertThat(scan(new byte[1])).isEqualTo(new Clean());
    }

    @Test
    void namesWhatItFinds() throws IOException {
        assertThat(scan(Samples.ofdWithEicar())).isEqualTo(new Infected("Win.Test.EICAR_HDB-1"));
        var behind = Samples.followedBy(new byte[200_000], Samples.ofdWithEicar());
        assertThat(scan(behind)).isEqualTo(new Infected("Win.Test.EICAR_HDB-1"));
    }

    @Test
    void saysThatAFileIsTooLargeForTheDaemon() throws IOException {
        var result = scan(new byte[12_000_000]);
        assertThat(result).isInstanceOf(Unknown.class);
        assertThat(((Unknown) result).reason()).isNotEmpty();
    }

    @Test
    void saysThatTheDaemonIsAway() throws IOException {
        daemon.close();
        assertThat(scan(new byte[10]))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.away()).isTrue());
        var nowhere = new ClamdSettings(Path.of("/nonexistent/clamd.ctl"), "", 0, PATIENCE);
        assertThat(new Clamd(nowhere).scan(InputStream.nullInputStream()))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.away()).isTrue());
        var unknownHost = new ClamdSettings(null, "scanner.invalid", 3310, PATIENCE);
        assertThat(new Clamd(unknownHost).scan(InputStream.nullInputStream()))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.away()).isTrue());
    }

    @Test
    void doesNotWaitForEverForADaemonThatIsSilent() throws IOException {
        daemon.silent = true;
        assertThat(new Clamd(daemon.settings(Duration.ofMillis(300))).scan(new ByteArrayInputStream(new byte[10])))
                .isInstanceOfSatisfying(
                        Unknown.class, unknown -> assertThat(unknown.away()).isTrue());
    }

    @Test
    void aDaemonThatHangsUpWithoutAnAnswerIsAway() throws IOException {
        try (var server = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> {
                try {
                    server.accept().close();
                } catch (IOException e) {
                    // the test is over
                }
            });
            var settings = new ClamdSettings(null, "127.0.0.1", server.getLocalPort(), PATIENCE);
            assertThat(new Clamd(settings).scan(new ByteArrayInputStream(new byte[10])))
                    .isInstanceOfSatisfying(
                            Unknown.class, unknown -> assertThat(unknown.away()).isTrue());
        }
    }

    @Test
    void aFileThatCannotBeReadIsNoResult() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("input/output error");
            }
        };
        assertThatThrownBy(() -> new Clamd(daemon.settings(PATIENCE)).scan(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("input/output");
    }

    private ScanResult scan(byte[] bytes) throws IOException {
        return new Clamd(daemon.settings(PATIENCE)).scan(new ByteArrayInputStream(bytes));
    }
}
