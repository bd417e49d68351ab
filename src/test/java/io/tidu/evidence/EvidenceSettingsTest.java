package io.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** What an operator writes, and what comes of it. */
class EvidenceSettingsTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAnySettingEverythingLiesPlainInTheFolderAndNothingIsScanned() throws IOException {
        var settings = settings(Map.of());
        assertThat(settings.limits())
                .isEqualTo(new EvidenceLimits(DataSize.ofMegabytes(20), DataSize.ofMegabytes(200)));
        assertThat(settings.keepWithdrawn()).isEqualTo(Duration.ofDays(30));
        assertThat(new EvidenceConfiguration().contentStore(settings)).isInstanceOf(FolderStore.class);
        assertThat(new EvidenceConfiguration().scanning(settings).isSetUp()).isFalse();
    }

    @Test
    void aBucketMakesItAnObjectStore() throws IOException {
        var settings = settings(Map.of(
                "s3.bucket", "evidence",
                "s3.endpoint", "http://127.0.0.1:9000",
                "s3.access-key", "key",
                "s3.secret-key", "secret"));
        assertThat(settings.s3())
                .isEqualTo(new ObjectStoreSettings(
                        URI.create("http://127.0.0.1:9000"), "us-east-1", "evidence", "", "key", "secret", true));
        assertThat(settings.toString()).doesNotContain("secret");
        assertThat(new EvidenceConfiguration().contentStore(settings)).isInstanceOf(ObjectStore.class);
    }

    @Test
    void aKeyFileMakesItEncrypted() throws IOException {
        var keys = Files.writeString(folder.resolve("keys"), "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=");
        assertThat(new EvidenceConfiguration().contentStore(settings(Map.of("key-file", keys.toString()))))
                .isInstanceOf(EncryptedStore.class);
    }

    @Test
    void aSocketOrAHostMakesItScanned() {
        var bySocket = settings(Map.of("clamd.socket", "/run/clamav/clamd.ctl"));
        assertThat(bySocket.clamd())
                .isEqualTo(
                        new ClamdSettings(Path.of("/run/clamav/clamd.ctl"), "localhost", 3310, Duration.ofSeconds(60)));
        assertThat(new EvidenceConfiguration().scanning(bySocket).isSetUp()).isTrue();
        assertThat(settings(Map.of("clamd.host", "scanner", "clamd.port", "3311"))
                        .clamd())
                .isEqualTo(new ClamdSettings(null, "scanner", 3311, Duration.ofSeconds(60)));
    }

    private EvidenceSettings settings(Map<String, String> written) {
        var properties = new HashMap<String, String>();
        properties.put("tidu.evidence.folder", folder.toString());
        written.forEach((key, value) -> properties.put("tidu.evidence." + key, value));
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind("tidu.evidence", EvidenceSettings.class)
                .get();
    }
}
