package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.TiduTest;
import io.tidu.identity.Affiliation.Independent;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@TiduTest
class AccountAdministrationTest {

    @Autowired
    AccountAdministration administration;

    @Autowired
    SecurityAdministration security;

    @Autowired
    AccountProvision provision;

    @Autowired
    OwnAccount own;

    @Autowired
    AccountLookup lookup;

    @Autowired
    AccountAuthentication authentication;

    @Autowired
    CurrentActor current;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Test
    void anAdministratorOpensAnAccountWhosePasswordIsShownOnceAndMustBeChanged() {
        var territory = people.territory();
        var made = administration.open(people.administrator(), reviewerOf(territory.county()));
        assertThat(made.toString()).doesNotContain(made.password());
        var principal = lookup.loadUserByUsername(made.login());
        assertThat(principal.mustChangePassword()).isTrue();
        assertThat(database.sql("select count(*) from audit_entry where subject = ? and action = 'OPENED'")
                        .param("account:" + made.login())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM_ADMIN", "FILLER", "SIGNATORY"})
    void nobodyElseKeepsAccounts(Role role) {
        var territory = people.territory();
        var affiliation =
                switch (role) {
                    case REVIEWER -> people.office(territory.county());
                    case PUBLISHER -> people.office(territory.province());
                    default -> new Independent();
                };
        var person = people.person(role, affiliation);
        var other = people.person(Role.EXPERT, new Independent());
        denied(() -> administration.list(person, AccountFilter.ALL, 0, 10));
        denied(() -> administration.open(person, reviewerOf(territory.county())));
        denied(() -> administration.disable(person, other.account()));
        denied(() -> administration.enable(person, other.account()));
        denied(() -> administration.resetPassword(person, other.account()));
        denied(() -> administration.move(person, other.account(), territory.county()));
        denied(() -> administration.describe(person, other.account(), new PersonName("张三"), null, null));
        denied(() -> provision.open(person, reviewerOf(territory.county()), TestPeople.PASSWORD));
        if (role != Role.SECURITY_ADMIN) {
            denied(() -> security.unlock(person, other.account()));
            denied(() -> security.locked(person, 0, 10));
        }
    }

    @Test
    void aLoginThatIsTakenIsRefused() {
        var expert = people.person(Role.EXPERT, new Independent());
        var wanted = new NewAccount(
                new LoginName(expert.name()), new PersonName("李四"), Role.EXPERT, new Independent(), null, null);
        refused("identity.login.taken", () -> administration.open(people.administrator(), wanted));
    }

    @Test
    void aPublisherWorksForAProvinceOnly() {
        var office = people.office(people.territory().city());
        refused(
                "identity.account.affiliation.PUBLISHER",
                () -> administration.open(people.administrator(), account(Role.PUBLISHER, office)));
    }

    @Test
    void anAdministratorBelongsToNoBureauAndAReviewerToOne() {
        var office = people.office(people.territory().city());
        refused(
                "identity.account.affiliation.SYSTEM_ADMIN",
                () -> administration.open(people.administrator(), account(Role.SYSTEM_ADMIN, office)));
        refused(
                "identity.account.affiliation.REVIEWER",
                () -> administration.open(people.administrator(), account(Role.REVIEWER, new Independent())));
    }

    @Test
    void nobodyDisablesTheirOwnAccount() {
        var administrator = people.administrator();
        refused("identity.account.own", () -> administration.disable(administrator, administrator.account()));
    }

    @Test
    void disablingEndsTheSessionAtOnceAndEnablingOpensTheWayBack() {
        var reviewer = people.reviewer(people.territory().county());
        logIn(reviewer.name());
        assertThat(current.get()).isPresent();
        administration.disable(people.administrator(), reviewer.account());
        assertThat(current.get()).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(current::require);
        administration.enable(people.administrator(), reviewer.account());
        logIn(reviewer.name());
        assertThat(current.get()).isPresent();
    }

    @Test
    void movingToAnotherBureauEndsTheSessionAndChangesTheTerritory() {
        var territory = people.territory();
        var reviewer = people.reviewer(territory.county());
        logIn(reviewer.name());
        administration.move(people.administrator(), reviewer.account(), territory.otherCounty());
        assertThat(current.get()).isEmpty();
        logIn(reviewer.name());
        assertThat(current.require().bureau()).contains(people.office(territory.otherCounty()));
    }

    @Test
    void anExpertCannotBeMovedToABureau() {
        var expert = people.person(Role.EXPERT, new Independent());
        refused(
                "identity.account.affiliation.EXPERT",
                () -> administration.move(
                        people.administrator(),
                        expert.account(),
                        people.territory().county()));
    }

    @Test
    void whoHasAPasswordForOneLoginChoosesTheirOwnAndGoesOn() {
        var reviewer = people.reviewer(people.territory().county());
        var made = administration.resetPassword(people.administrator(), reviewer.account());
        var admitted = authentication.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(made.login(), made.password()));
        SecurityContextHolder.getContext().setAuthentication(admitted);
        assertThat(OwnAccount.mustChangePassword()).isTrue();
        own.changePassword(current.require(), made.password(), "Mountain-river-88");
        assertThat(OwnAccount.mustChangePassword()).isFalse();
        assertThat(current.get()).isPresent();
    }

    @Test
    void choosingAPasswordEndsTheOtherSessionsOfThePerson() {
        var reviewer = people.reviewer(people.territory().county());
        logIn(reviewer.name());
        var elsewhere = SecurityContextHolder.getContext().getAuthentication();
        logIn(reviewer.name());
        own.changePassword(current.require(), TestPeople.PASSWORD, "Mountain-river-88");
        SecurityContextHolder.getContext().setAuthentication(elsewhere);
        assertThat(current.get()).isEmpty();
    }

    @Test
    void thePresentPasswordMustBeRightAndTheNewOneAnother() {
        var reviewer = people.reviewer(people.territory().county());
        refused("identity.password.wrong", () -> own.changePassword(reviewer, "Something-else-1", "Mountain-river-88"));
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> own.changePassword(reviewer, TestPeople.PASSWORD, TestPeople.PASSWORD))
                .extracting(PasswordRefused::messageKey)
                .isEqualTo("identity.password.old");
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> own.changePassword(reviewer, TestPeople.PASSWORD, "short"));
    }

    @Test
    void guessingThePresentPasswordLocksLikeGuessingAtTheDoor() {
        var reviewer = people.reviewer(people.territory().county());
        for (int i = 0; i < 5; i++) {
            refused(
                    "identity.password.wrong",
                    () -> own.changePassword(reviewer, "Something-else-1", "Mountain-river-88"));
        }
        refused(
                "identity.password.wrong",
                () -> own.changePassword(reviewer, TestPeople.PASSWORD, "Mountain-river-88"));
        var guard = people.person(Role.SECURITY_ADMIN, new Independent());
        assertThat(security.locked(guard, 0, 1000))
                .extracting(AccountRow::login)
                .contains(reviewer.name());
        security.unlock(guard, reviewer.account());
        own.changePassword(reviewer, TestPeople.PASSWORD, "Mountain-river-88");
    }

    @Test
    void theListIsFoundByTheBeginningOfLoginOrNameAndByRoleAndBureau() {
        var county = people.territory().county();
        var reviewer = people.reviewer(county);
        var administrator = people.administrator();
        var beginning = reviewer.name().substring(0, 10);
        assertThat(administration.list(administrator, new AccountFilter(beginning, null, null, false), 0, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.bureau()).isEqualTo(county);
                    assertThat(row.active()).isTrue();
                    assertThat(row.lastLoginAt()).isNull();
                });
        assertThat(administration.list(administrator, new AccountFilter("%", null, county, false), 0, 10))
                .as("a wildcard means itself")
                .isEmpty();
        assertThat(administration.list(administrator, new AccountFilter("", Role.REVIEWER, county, false), 0, 10))
                .hasSize(1);
        assertThat(administration.list(administrator, new AccountFilter("", Role.EXPERT, county, false), 0, 10))
                .isEmpty();
    }

    private void logIn(String login) {
        var principal = lookup.loadUserByUsername(login);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    private NewAccount reviewerOf(BureauId bureau) {
        return account(Role.REVIEWER, people.office(bureau));
    }

    private static NewAccount account(Role role, Affiliation affiliation) {
        var login = TestPeople.freshLogin();
        return new NewAccount(
                new LoginName(login),
                new PersonName(login),
                role,
                affiliation,
                new Phone("13800001234"),
                new Email("zhang@example.com"));
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(act)
                .extracting(AccountRefused::messageKey)
                .isEqualTo(key);
    }
}
