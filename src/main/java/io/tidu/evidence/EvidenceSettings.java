package io.tidu.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator sets.
 *
 * @param folder where the bytes are kept, or received only where an object store keeps them; must be one file system
 * @param keepWithdrawn how long what was never submitted stays after its filing was withdrawn
 * @param keyFile holds the keys that encrypt what is kept; nothing is encrypted without
 * @param maxPixels of an image, width × height; a page of A3 at 600 dpi has 70 million
 * @param maxInflated of all parts of an OFD together
 */
@ConfigurationProperties("tidu.evidence")
record EvidenceSettings(
        Path folder,
        @DefaultValue("20MB") DataSize maxFileSize,
        @DefaultValue("200MB") DataSize maxDossierSize,
        @DefaultValue("100000000") long maxPixels,
        @DefaultValue("300MB") DataSize maxInflated,
        @DefaultValue("30d") Duration keepWithdrawn,
        @Nullable Path keyFile,
        @Nullable ObjectStoreSettings s3,
        @Nullable ClamdSettings clamd) {

    EvidenceLimits limits() {
        return new EvidenceLimits(maxFileSize, maxDossierSize);
    }
}
