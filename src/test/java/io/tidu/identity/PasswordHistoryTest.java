package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.shared.RowKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What 等保三级 asks of passwords over time, on the database; and that the other school keeps nothing. */
@TiduTest
class PasswordHistoryTest {

    @Autowired
    Accounts accounts;

    @Autowired
    LoginAttempts attempts;

    @Autowired
    AccountStandings standings;

    @Autowired
    AuditTrail trail;

    @Autowired
    BureauDirectory bureaus;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    @Test
    void noneOfTheLastFivePasswordsIsTakenAgainAndOlderOnesAre() {
        var expert = people.person(Role.EXPERT, new Independent());
        var own = own(PasswordPolicy.DJCP3);
        change(own, expert, TestPeople.PASSWORD, 1);
        for (int i = 1; i < 5; i++) {
            change(own, expert, password(i), i + 1);
        }

        for (int i = 1; i <= 5; i++) {
            var again = password(i);
            assertThatThrownBy(() -> own.changePassword(expert, password(5), again))
                    .isInstanceOfSatisfying(PasswordRefused.class, refused -> {
                        assertThat(text(refused, Locale.SIMPLIFIED_CHINESE)).isEqualTo("不能使用最近5次用过的密码。");
                        assertThat(text(refused, Locale.ENGLISH))
                                .isEqualTo("The last 5 passwords cannot be used again.");
                    });
        }
        assertThat(remembered(expert)).isEqualTo(4);
        own.changePassword(expert, password(5), TestPeople.PASSWORD);
        assertThat(remembered(expert)).isEqualTo(4);
    }

    @Test
    void whereThePolicyRemembersNoneNoneIsKeptAndThePresentOneIsRefused() {
        var expert = people.person(Role.EXPERT, new Independent());
        change(own(PasswordPolicy.DJCP3), expert, TestPeople.PASSWORD, 1);
        assertThat(remembered(expert)).isOne();

        var own = own(PasswordPolicy.ASVS);
        assertThatThrownBy(() -> own.changePassword(expert, password(1), password(1)))
                .isInstanceOf(PasswordRefused.class);
        change(own, expert, password(1), 2);
        assertThat(remembered(expert)).isZero();
        change(own, expert, password(2), 1);
    }

    @Test
    void aPasswordMustBeChangedAfterNinetyDays() {
        var expert = people.person(Role.EXPERT, new Independent());
        assertThat(mustChange(expert, PasswordPolicy.DJCP3, Duration.ofDays(89)))
                .isFalse();
        assertThat(mustChange(expert, PasswordPolicy.DJCP3, Duration.ofDays(91)))
                .isTrue();
        assertThat(mustChange(expert, PasswordPolicy.ASVS, Duration.ofDays(9000)))
                .isFalse();
    }

    private void change(OwnAccount own, Actor person, String from, int to) {
        own.changePassword(person, from, password(to));
    }

    private static String password(int number) {
        return "Orchard-valley-" + number + number;
    }

    private boolean mustChange(Actor person, PasswordPolicy policy, Duration later) {
        var then = Clock.offset(clock, later);
        return new AccountLookup(accounts, bureaus, new Passwords(settings(policy), then), then)
                .loadUserByUsername(person.name())
                .mustChangePassword();
    }

    private int remembered(Actor person) {
        return jdbc.sql("select count(*) from password_history where account_id = ?")
                .param(RowKey.bytes(person.account().value()))
                .query(Integer.class)
                .single();
    }

    private OwnAccount own(PasswordPolicy policy) {
        var passwords = new Passwords(settings(policy), clock);
        var history = new PasswordHistory(jdbc, passwords, clock);
        return new OwnAccount(accounts, passwords, history, attempts, standings, trail, transactions, clock);
    }

    private static PasswordSettings settings(PasswordPolicy policy) {
        return new PasswordSettings(policy, 5, Duration.ofMinutes(10), Duration.ofDays(7), 0, Duration.ofSeconds(5));
    }

    private String text(PasswordRefused refused, Locale locale) {
        return messages.getMessage(refused.messageKey(), refused.arguments().toArray(), locale);
    }
}
