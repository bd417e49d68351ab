package io.tidu.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How passwords are handled here.
 *
 * @param policy what a password must be
 * @param failures wrong passwords in a row until the account is locked
 * @param lock how long it stays locked
 * @param oneTimeValid how long a password that somebody else set is good for its one login
 * @param atOnce hashes computed at the same time; 0 for one less than there are processors. One takes 19 MiB and a core for
 *     some 60 ms
 * @param patience how long a login waits for its turn before it is told to come back
 */
@ConfigurationProperties("tidu.passwords")
public record PasswordSettings(
        @DefaultValue("asvs") PasswordPolicy policy,
        @DefaultValue("5") int failures,
        @DefaultValue("10m") Duration lock,
        @DefaultValue("7d") Duration oneTimeValid,
        @DefaultValue("0") int atOnce,
        @DefaultValue("5s") Duration patience) {

    int permits() {
        return atOnce > 0 ? atOnce : Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }
}
