package io.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.FirmAccounts;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.identity.TestPeople;
import io.tidu.identity.TestPeople.Territory;
import io.tidu.shared.EnterpriseId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

@TiduTest
class EnterpriseSuspensionTest {

    @Autowired
    EnterpriseSuspension suspension;

    @Autowired
    EnterpriseRecords records;

    @Autowired
    EnterpriseDirectory directory;

    @Autowired
    FirmAccounts accounts;

    @Autowired
    TestFirms firms;

    @Autowired
    TestPeople people;

    @Autowired
    UserDetailsService lookup;

    @Autowired
    CurrentActor current;

    @Autowired
    MockMvc browser;

    private Territory territory;
    private Actor county;
    private EnterpriseId firm;
    private Actor filler;
    private Actor signatory;

    @BeforeEach
    void aConfirmedFirmWithItsPeople() {
        territory = people.territory();
        county = people.reviewer(territory.county());
        firm = firms.confirmed(territory);
        filler = people.person(Role.FILLER, new OfEnterprise(firm));
        signatory = people.person(Role.SIGNATORY, new OfEnterprise(firm));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nobodyOfADisabledFirmGetsInUntilItIsEnabled() throws Exception {
        var other = people.person(Role.FILLER, new OfEnterprise(firms.confirmed(territory)));
        suspension.disable(county, firm, "企业已注销", UUID.randomUUID());

        for (var person : List.of(filler, signatory)) {
            browser.perform(formLogin().user(person.name()).password(TestPeople.PASSWORD))
                    .andExpect(unauthenticated());
        }
        browser.perform(formLogin().user(other.name()).password(TestPeople.PASSWORD))
                .andExpect(authenticated());
        assertThat(directory.find(firm).orElseThrow().confirmed()).isFalse();
        assertThat(records.profile(county, firm).statusReason()).isEqualTo("企业已注销");

        suspension.enable(county, firm, UUID.randomUUID());
        browser.perform(formLogin().user(filler.name()).password(TestPeople.PASSWORD))
                .andExpect(authenticated());
        assertThat(directory.find(firm).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void openSessionsEnd() {
        var principal = lookup.loadUserByUsername(filler.name());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        assertThat(current.get()).isPresent();

        suspension.disable(county, firm, "企业已注销", UUID.randomUUID());

        assertThat(current.get()).isEmpty();
    }

    @Test
    void whoWasDisabledBeforeStaysOutWhenTheFirmComesBack() throws Exception {
        accounts.disable(filler, firm, signatory.account());
        suspension.disable(county, firm, "企业已注销", UUID.randomUUID());
        suspension.enable(county, firm, UUID.randomUUID());

        browser.perform(formLogin().user(signatory.name()).password(TestPeople.PASSWORD))
                .andExpect(unauthenticated());
    }

    @Test
    void anAccountOpenedForADisabledFirmIsOutToo() throws Exception {
        suspension.disable(county, firm, "企业已注销", UUID.randomUUID());
        var late = people.person(Role.FILLER, new OfEnterprise(firm));

        browser.perform(formLogin().user(late.name()).password(TestPeople.PASSWORD))
                .andExpect(unauthenticated());
    }

    @Test
    void toEverybodyButItsCountyTheFirmIsNotThere() throws Exception {
        var strangers = List.of(
                people.reviewer(territory.otherCounty()),
                people.reviewer(territory.zone()),
                people.reviewer(territory.city()),
                people.reviewer(territory.province()),
                people.person(Role.PUBLISHER, people.office(territory.province())),
                people.administrator(),
                filler,
                signatory);
        for (var stranger : strangers) {
            assertThatThrownBy(() -> suspension.disable(stranger, firm, "理由", UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> suspension.enable(stranger, firm, UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
        }
        browser.perform(formLogin().user(filler.name()).password(TestPeople.PASSWORD))
                .andExpect(authenticated());
    }

    @Test
    void aReasonIsNeededAndOnlyWhatIsConfirmedCanBeDisabled() {
        refused("enterprise.reason.length", () -> suspension.disable(county, firm, "  ", UUID.randomUUID()));
        refused("enterprise.reason.length", () -> suspension.disable(county, firm, "长".repeat(501), UUID.randomUUID()));
        refused("enterprise.status.moved", () -> suspension.enable(county, firm, UUID.randomUUID()));
        var waiting = firms.waiting(territory, territory.county(), TestPeople.freshLogin());
        refused("enterprise.status.moved", () -> suspension.disable(county, waiting, "理由", UUID.randomUUID()));
    }

    @Test
    void theSameDecisionSentTwiceHasOneEffect() {
        var key = UUID.randomUUID();
        suspension.disable(county, firm, "企业已注销", key);
        suspension.disable(county, firm, "企业已注销", key);
        refused("enterprise.status.moved", () -> suspension.disable(county, firm, "又一次", UUID.randomUUID()));
    }

    private static void refused(String messageKey, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        EnterpriseRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(messageKey));
    }

    @Test
    void aCountyListsItsOwnFirmsAndNobodyElseDoes() {
        var elsewhere = people.territory();
        var other = firms.confirmed(elsewhere);

        assertThat(suspension.firms(county, "", 0, 50))
                .extracting(FirmOfCounty::id)
                .contains(firm)
                .doesNotContain(other);
        assertThat(suspension.firms(county, "%", 0, 50)).isEmpty();
        for (var nobody : List.of(people.reviewer(territory.city()), filler, signatory)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> suspension.firms(nobody, "", 0, 50));
        }
    }
}
