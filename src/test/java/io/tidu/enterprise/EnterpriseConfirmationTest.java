package io.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauAdministration;
import io.tidu.identity.BureauRefused;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.PersonName;
import io.tidu.identity.Phone;
import io.tidu.identity.Role;
import io.tidu.identity.TestPeople;
import io.tidu.identity.TestPeople.Territory;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TiduTest
@RecordApplicationEvents
class EnterpriseConfirmationTest {

    @Autowired
    EnterpriseConfirmation confirmation;

    @Autowired
    EnterpriseRecords records;

    @Autowired
    EnterpriseDirectory directory;

    @Autowired
    BureauAdministration bureaus;

    @Autowired
    TestFirms firms;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private Territory territory;
    private Actor county;
    private EnterpriseId firm;

    @BeforeEach
    void aFirmWaits() {
        territory = people.territory();
        county = people.reviewer(territory.county());
        firm = firms.waiting(territory, territory.county(), TestPeople.freshLogin());
    }

    @Test
    void theCountyFindsTheFirmAndConfirmsIt() {
        assertThat(confirmation.waiting(county)).isOne();
        assertThat(confirmation.pending(county, 0, 10))
                .singleElement()
                .extracting(PendingEnterprise::id)
                .isEqualTo(firm);
        confirmation.confirm(county, firm, UUID.randomUUID());
        assertThat(directory.find(firm).orElseThrow().confirmed()).isTrue();
        assertThat(confirmation.pending(county, 0, 10)).isEmpty();
        assertThat(events.stream(EnterpriseConfirmed.class)
                        .filter(event -> event.enterprise().equals(firm)))
                .hasSize(1);
    }

    @Test
    void theSameDecisionSentTwiceHasOneEffectAndAnotherIsRefused() {
        var key = UUID.randomUUID();
        confirmation.confirm(county, firm, key);
        confirmation.confirm(county, firm, key);
        assertThat(events.stream(EnterpriseConfirmed.class)
                        .filter(event -> event.enterprise().equals(firm)))
                .hasSize(1);
        refused("enterprise.status.moved", () -> confirmation.refuse(county, firm, "不在本县", UUID.randomUUID()));
    }

    @Test
    void aRefusedFirmReadsTheReasonCorrectsItsNameAndAsksAgain() {
        confirmation.refuse(county, firm, " 名称与执照不符 ", UUID.randomUUID());
        var filler = people.person(Role.FILLER, new OfEnterprise(firm));
        assertThat(records.profile(filler, firm).statusReason()).isEqualTo("名称与执照不符");
        records.askAgain(filler, firm, new EnterpriseName("云岭示例改正机械有限公司"));
        assertThat(confirmation.pending(county, 0, 10))
                .singleElement()
                .extracting(PendingEnterprise::name)
                .isEqualTo("云岭示例改正机械有限公司");
    }

    @Test
    void aRefusalNeedsAReason() {
        refused("enterprise.reason.length", () -> confirmation.refuse(county, firm, "  ", UUID.randomUUID()));
        refused(
                "enterprise.reason.length",
                () -> confirmation.refuse(county, firm, "长".repeat(501), UUID.randomUUID()));
    }

    @Test
    void toEveryoneElseTheFirmIsNotThere() {
        for (var other : new Actor[] {
            people.reviewer(territory.otherCounty()),
            people.reviewer(territory.zone()),
            people.reviewer(territory.city()),
            people.reviewer(territory.province()),
            people.administrator(),
            people.person(Role.EXPERT, new Independent()),
            people.person(Role.FILLER, new OfEnterprise(firm))
        }) {
            denied(() -> confirmation.confirm(other, firm, UUID.randomUUID()));
            denied(() -> confirmation.refuse(other, firm, "理由", UUID.randomUUID()));
        }
        assertThat(confirmation.pending(people.reviewer(territory.otherCounty()), 0, 10))
                .isEmpty();
        denied(() -> confirmation.pending(people.reviewer(territory.city()), 0, 10));
        assertThat(confirmation.waiting(people.administrator())).isZero();
    }

    @Test
    void aFirmOfADevelopmentZoneIsConfirmedByTheZoneAndNotByTheCounty() {
        var ofZone = firms.waiting(territory, territory.zone(), TestPeople.freshLogin());
        denied(() -> confirmation.confirm(county, ofZone, UUID.randomUUID()));
        confirmation.confirm(people.reviewer(territory.zone()), ofZone, UUID.randomUUID());
        assertThat(directory.find(ofZone).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void aBureauWithFirmsIsNotClosed() {
        assertThatExceptionOfType(BureauRefused.class)
                .isThrownBy(() -> {
                    firms.waiting(territory, territory.zone(), TestPeople.freshLogin());
                    bureaus.close(Actor.program("test"), territory.zone());
                })
                .extracting(BureauRefused::messageKey)
                .isEqualTo("identity.bureau.close.inUse");
    }

    @Test
    void theFillerKeepsTheMasterDataAndTwoAtOnceDoNotOverwriteEachOther() {
        var filler = people.person(Role.FILLER, new OfEnterprise(firm));
        var version = records.profile(filler, firm).version();
        records.describe(
                filler, firm, version, "C3961", "一号路1号", new PersonName("李四光"), new Phone("13900001234"), null);
        assertThat(directory.find(firm).orElseThrow().industryCode()).isEqualTo("C3961");
        refused(
                "enterprise.changedMeanwhile",
                () -> records.describe(
                        filler, firm, version, null, null, new PersonName("王五福"), new Phone("13900001234"), null));
        var now = records.profile(filler, firm).version();
        refused(
                "enterprise.industry.unknown",
                () -> records.describe(
                        filler, firm, now, "C9999", null, new PersonName("王五福"), new Phone("13900001234"), null));
    }

    @Test
    void theSignatoryReadsTheMasterDataAndOthersDoNotEvenFindIt() {
        var signatory = people.person(Role.SIGNATORY, new OfEnterprise(firm));
        var version = records.profile(signatory, firm).version();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> records.describe(
                        signatory, firm, version, null, null, new PersonName("王五福"), new Phone("13900001234"), null));
        denied(() -> records.profile(people.reviewer(territory.otherCounty()), firm));
        denied(() -> records.profile(people.person(Role.FILLER, new OfEnterprise(firms.confirmed(territory))), firm));
        denied(() -> records.profile(people.administrator(), firm));
        assertThat(records.profile(people.reviewer(territory.city()), firm).status())
                .isEqualTo(EnterpriseStatus.PENDING);
    }

    @Test
    void theCountyRenamesAFirmAndTheOldNameStaysFindable() {
        var today = LocalDate.now(clock);
        var before = directory.find(firm).orElseThrow().name();
        records.rename(
                county,
                firm,
                new EnterpriseName("云岭示例智造" + firm.value().toString().substring(30)),
                today);
        assertThat(events.stream(EnterpriseRenamed.class)
                        .filter(event -> event.enterprise().equals(firm)))
                .hasSize(1);
        assertThat(directory.nameOn(firm, today))
                .contains(directory.find(firm).orElseThrow().name());
        refused(
                "enterprise.rename.day",
                () -> records.rename(county, firm, new EnterpriseName("明天的名称"), today.plusDays(1)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() ->
                        records.rename(people.reviewer(territory.city()), firm, new EnterpriseName("市里的名称"), today));
        assertThat(before).isNotEqualTo(directory.find(firm).orElseThrow().name());
    }

    @Test
    void firmsAreFoundByCodeByIdAndByWhatTheyAreCalledManyAtOnce() {
        var row = directory.find(firm).orElseThrow();
        assertThat(directory.byCreditCode(row.creditCode())).contains(row);
        assertThat(directory.find(List.of(firm, EnterpriseId.next()))).containsOnlyKeys(firm);
        assertThat(directory.byCreditCodes(List.of(row.creditCode(), CreditCodes.fresh())))
                .containsOnlyKeys(row.creditCode());
        assertThat(directory.called(List.of(row.name() + "　", "没有这个企业"))).containsOnlyKeys(row.name() + "　");
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(EnterpriseRefused.class)
                .isThrownBy(act)
                .extracting(EnterpriseRefused::messageKey)
                .isEqualTo(key);
    }
}
