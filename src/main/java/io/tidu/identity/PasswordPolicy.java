package io.tidu.identity;

import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a password must be. The two schools contradict each other, so an office picks the one it is examined by.
 *
 * <p>{@code ASVS} (OWASP Application Security Verification Standard): long, not common, no composition, no forced change.
 * {@code DJCP3} (what examiners of 等保三级 expect, GB/T 22239-2019 8.1.4.1): 8 characters of 3 in 4 kinds, changed within 90
 * days, none of the last 5.
 */
public enum PasswordPolicy {
    ASVS(12, 1, null, 0),
    DJCP3(8, 3, Duration.ofDays(90), 5);

    /** More than any person types; keeps the work of hashing bounded. */
    static final int LONGEST = 128;

    private final int shortest;
    private final int kinds;
    private final @Nullable Duration valid;
    private final int remembered;

    PasswordPolicy(int shortest, int kinds, @Nullable Duration valid, int remembered) {
        this.shortest = shortest;
        this.kinds = kinds;
        this.valid = valid;
        this.remembered = remembered;
    }

    /** The key of the text that tells people beforehand what is asked of them. */
    public String hintKey() {
        return "identity.password.hint." + name();
    }

    /** How long a password may be used; null without limit. */
    @Nullable
    Duration valid() {
        return valid;
    }

    /** How many earlier passwords may not be chosen again. */
    int remembered() {
        return remembered;
    }

    /** @throws PasswordRefused with what is wrong */
    void check(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest || length > LONGEST) {
            throw new PasswordRefused("identity.password.length", shortest, LONGEST);
        }
        if (kindsIn(password) < kinds) {
            throw new PasswordRefused("identity.password.kinds", kinds);
        }
        if (CommonPasswords.contain(password) || CommonPasswords.isAbout(login, password)) {
            throw new PasswordRefused("identity.password.common");
        }
    }

    private static long kindsIn(String password) {
        return Stream.of("\\p{Lower}", "\\p{Upper}", "\\p{Digit}", "[^\\p{Lower}\\p{Upper}\\p{Digit}]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }
}
