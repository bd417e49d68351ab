package io.tidu.evidence;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Where an S3-compatible object store is.
 *
 * @param endpoint its address; null for Amazon's own
 * @param bucket must exist, and its life-cycle rules must delete nothing
 * @param prefix before every key, so that the bucket can be shared
 * @param accessKey null where the machine gives the right itself (environment, profile, role)
 * @param pathStyle whether the bucket stands in the path and not in the name of the host, as most stores outside Amazon want
 */
record ObjectStoreSettings(
        @Nullable URI endpoint,
        @DefaultValue("us-east-1") String region,
        String bucket,
        @DefaultValue("") String prefix,
        @Nullable String accessKey,
        @Nullable String secretKey,
        @DefaultValue("true") boolean pathStyle) {

    /**
     * A client that any store of this kind understands: checksums of the newer sort, which many do not know, are left out;
     * what is sent carries its MD5 and what is read is known by its digest.
     */
    S3Client client() {
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(30)))
                .region(Region.of(region))
                .credentialsProvider(credentials())
                .forcePathStyle(pathStyle)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        return (endpoint == null ? builder : builder.endpointOverride(endpoint)).build();
    }

    private AwsCredentialsProvider credentials() {
        return accessKey == null || secretKey == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey));
    }

    /** Without the secret: settings end up in logs. */
    @Override
    public String toString() {
        return "%s/%s/%s".formatted(endpoint, bucket, prefix);
    }
}
