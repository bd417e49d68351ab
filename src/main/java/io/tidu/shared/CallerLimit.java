package io.tidu.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;

/**
 * How often one caller may do something. A caller is an IPv4 address or an IPv6 network of 64 bits, since a household has as
 * many addresses in it as it likes.
 */
public final class CallerLimit {

    private static final int CALLERS_REMEMBERED = 100_000;

    private final int times;
    private final Duration period;
    private final Cache<String, Bucket> buckets;

    /** @param times so often in the period at most, spread over it or at once */
    public CallerLimit(int times, Duration period) {
        this.times = times;
        this.period = period;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CALLERS_REMEMBERED)
                .expireAfterAccess(period.multipliedBy(2))
                .build();
    }

    /** Counts a call; answers the whole seconds to wait if it is one too many, otherwise zero. */
    public long secondsToWait(String address) {
        var probe = buckets.get(caller(address), ignored -> newBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Math.max(1, Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(times)
                        .refillGreedy(times, period)
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
