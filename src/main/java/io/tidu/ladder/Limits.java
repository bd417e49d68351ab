package io.tidu.ladder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many assessments one caller may ask for in a minute. A caller is an IPv4 address or an IPv6 network of 64 bits, since a
 * household has as many addresses in it as it likes.
 */
@Component
class Limits {

    private static final int CALLERS_REMEMBERED = 100_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CALLERS_REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    Limits(@Value("${tidu.assessments.per-minute:120}") int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts a call; answers the whole seconds to wait if it is one too many, otherwise zero. */
    long secondsToWait(String address) {
        var probe = buckets.get(caller(address), ignored -> newBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.max(1, Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perMinute)
                        .refillGreedy(perMinute, Duration.ofMinutes(1))
                        .build())
                .build();
    }

    private static String caller(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address network
                    ? Arrays.toString(Arrays.copyOf(network.getAddress(), 8))
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
