package io.tidu.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords: argon2id with 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet).
 *
 * <p>Only so many at once, because each takes a core and memory, and at nine o'clock everybody logs in: those behind wait
 * a little, and are then told so, while the work of the others goes on.
 */
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final String hashOfNobody = hashed(OneTimePassword.next());
    private final PasswordSettings settings;
    private final Semaphore turns;
    private final Clock clock;

    Passwords(PasswordSettings settings, Clock clock) {
        this.settings = settings;
        this.turns = new Semaphore(settings.permits(), true);
        this.clock = clock;
    }

    public PasswordPolicy policy() {
        return settings.policy();
    }

    /** Only checks. Does no costly work. @throws PasswordRefused if the policy wants something else */
    public void check(String password, LoginName login) {
        policy().check(password, login.value());
    }

    /**
     * Checks and hashes. Takes some 60 ms and perhaps a wait, so call it before a transaction begins.
     *
     * @throws PasswordRefused if the policy wants something else
     * @throws PasswordsBusy if too many are ahead
     */
    public HashedPassword accept(String password, LoginName login) {
        check(password, login);
        return new HashedPassword(inTurn(() -> hashed(password)));
    }

    /**
     * Whether this is the password of that hash; for no hash the same work is done in vain, so that the time of the answer
     * does not tell whether a login exists.
     */
    boolean matches(String password, @Nullable String hash) {
        if (password.length() > 2 * PasswordPolicy.LONGEST) {
            return false;
        }
        boolean same = inTurn(() -> encoder.matches(password, hash == null ? hashOfNobody : hash));
        return same && hash != null;
    }

    /** Whether the policy wants another password by now. */
    boolean isExpired(Instant changedAt) {
        var valid = policy().valid();
        return valid != null && clock.instant().isAfter(changedAt.plus(valid));
    }

    private String hashed(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!gotTurn()) {
            throw new PasswordsBusy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean gotTurn() {
        try {
            return turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
