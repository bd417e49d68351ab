package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.TiduTest;
import io.tidu.identity.Affiliation.Independent;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.support.TransactionTemplate;

@TiduTest
class LoginTest {

    @Autowired
    AccountAuthentication authentication;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountLookup lookup;

    @Autowired
    BureauDirectory bureaus;

    @Autowired
    AuditTrail trail;

    @Autowired
    PasswordSettings settings;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theRightPasswordLetsInWhateverTheCaseOfTheLogin() {
        var expert = people.person(Role.EXPERT, new Independent());
        assertThat(login(" " + expert.name().toUpperCase(Locale.ROOT), TestPeople.PASSWORD)
                        .account())
                .isEqualTo(expert.account());
    }

    @Test
    void anUnknownLoginAndAWrongPasswordGetTheSameAnswer() {
        var expert = people.person(Role.EXPERT, new Independent());
        assertThat(refusal("nobody-at-all", "Some-password-1").getMessage())
                .isEqualTo(refusal(expert.name(), "Some-password-1").getMessage());
    }

    @Test
    void fiveWrongPasswordsLockForTenMinutesAndTheAnswerStaysTheSame() {
        var expert = people.person(Role.EXPERT, new Independent());
        IntStream.range(0, 5).forEach(i -> refusal(expert.name(), "Wrong-password-" + i));
        refusal(expert.name(), TestPeople.PASSWORD);
        assertThat(decideLater(expert, Duration.ofMinutes(9))).isFalse();
        assertThat(decideLater(expert, Duration.ofMinutes(11))).isTrue();
    }

    @Test
    void fourWrongPasswordsAreForgottenWithTheRightOne() {
        var expert = people.person(Role.EXPERT, new Independent());
        IntStream.range(0, 4).forEach(i -> refusal(expert.name(), "Wrong-password-" + i));
        login(expert.name(), TestPeople.PASSWORD);
        IntStream.range(0, 4).forEach(i -> refusal(expert.name(), "Wrong-password-" + i));
        assertThat(login(expert.name(), TestPeople.PASSWORD)).isNotNull();
    }

    @Test
    void guessesMadeAtTheSameMomentAreCountedOneByOne() throws Exception {
        var expert = people.person(Role.EXPERT, new Independent());
        try (var threads = Executors.newFixedThreadPool(5)) {
            for (var guess : IntStream.range(0, 5)
                    .mapToObj(i -> threads.submit(() -> refusal(expert.name(), "Wrong-password-" + i)))
                    .toList()) {
                guess.get();
            }
        }
        assertThat(accounts.findByLogin(expert.name()).orElseThrow().isLockedAt(clock.instant()))
                .isTrue();
    }

    @Test
    void aDisabledAccountIsNotLetIn() {
        var expert = people.person(Role.EXPERT, new Independent());
        administration.disable(people.administrator(), expert.account());
        refusal(expert.name(), TestPeople.PASSWORD);
    }

    @Test
    void aPasswordForOneLoginEndsUnusedAfterAWeek() {
        var expert = people.person(Role.EXPERT, new Independent());
        administration.resetPassword(people.administrator(), expert.account());
        assertThat(decideLater(expert, Duration.ofDays(6))).isTrue();
        administration.resetPassword(people.administrator(), expert.account());
        assertThat(decideLater(expert, Duration.ofDays(8))).isFalse();
    }

    @Test
    void whenTooManyComeAtOnceTheyAreToldSoAndNothingIsCounted() {
        var none = new PasswordSettings(
                PasswordPolicy.ASVS, 5, Duration.ofMinutes(10), Duration.ofDays(7), 1, Duration.ZERO);
        var passwords = new Passwords(none, clock);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var waves = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> passwords.matches("Some-password-1", null)))
                    .toList();
            assertThat(waves.stream().map(LoginTest::outcome)).contains("identity.password.busy", "false");
        }
    }

    private static String outcome(Future<Boolean> wave) {
        try {
            return String.valueOf(wave.get());
        } catch (ExecutionException e) {
            return e.getCause() instanceof PasswordsBusy busy ? busy.messageKey() : e.toString();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private AccountPrincipal login(String login, String password) {
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(login, password);
        return (AccountPrincipal)
                Objects.requireNonNull(authentication.authenticate(asked).getPrincipal());
    }

    private AuthenticationException refusal(String login, String password) {
        try {
            login(login, password);
        } catch (BadCredentialsException refused) {
            return refused;
        }
        throw new AssertionError(login + " was let in");
    }

    /** Whether the right password lets in so much later. */
    private boolean decideLater(Actor person, Duration later) {
        var attempts = new LoginAttempts(accounts, lookup, bureaus, trail, settings, Clock.offset(clock, later));
        return Boolean.TRUE.equals(transaction.execute(begun -> {
            var hash = accounts.findByLogin(person.name()).orElseThrow().passwordHash();
            return attempts.decide(new LoginAttempt(person.name(), hash, true, "test"))
                    .isPresent();
        }));
    }

    @Test
    void theProgramItselfCannotLogIn() {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> login("program", ""));
    }
}
