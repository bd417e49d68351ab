package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.TiduTest;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.shared.RegionCode;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TiduTest
class BureauAdministrationTest {

    private static final Actor PROGRAM = Actor.program("test");

    @Autowired
    BureauAdministration administration;

    @Autowired
    BureauDirectory directory;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aWholeProvinceIsSetUpFromTheTableOfRegionsAndASecondTimeAddsNothing() {
        transaction.executeWithoutResult(begun -> {
            int made = administration.createTree(PROGRAM, new RegionCode("460000"), "工业和信息化厅", "工业和信息化局");
            assertThat(made).isGreaterThan(20);
            var county = directory.inCharge("460105").getFirst();
            assertThat(county.name()).isEqualTo("秀英区工业和信息化局");
            var above = directory.jurisdictionOf(county.id());
            assertThat(directory.find(above.at(BureauLevel.CITY)).orElseThrow().name())
                    .isEqualTo("海口市工业和信息化局");
            assertThat(directory
                            .find(above.at(BureauLevel.PROVINCE))
                            .orElseThrow()
                            .name())
                    .isEqualTo("海南省工业和信息化厅");
            assertThat(administration.createTree(PROGRAM, new RegionCode("460000"), "工业和信息化厅", "工业和信息化局"))
                    .isZero();
            begun.setRollbackOnly();
        });
    }

    @Test
    void aCountyUnderNoCityStandsBelowTheProvince() {
        transaction.executeWithoutResult(begun -> {
            administration.createTree(PROGRAM, new RegionCode("460000"), "工业和信息化厅", "工业和信息化局");
            var jurisdiction = directory.jurisdictionOf(
                    directory.inCharge("469001").getFirst().id());
            assertThat(jurisdiction.city()).isEqualTo(jurisdiction.province());
            begun.setRollbackOnly();
        });
    }

    @Test
    void aDevelopmentZoneIsACountyBureauWithoutACode() {
        var territory = people.territory();
        var zone = administration.create(
                PROGRAM, BureauLevel.COUNTY, new BureauName("经济技术开发区管委会"), null, territory.city());
        assertThat(directory.below(territory.city())).extracting(BureauRow::id).contains(zone);
        refused(
                "identity.bureau.region.missing",
                () -> administration.create(
                        PROGRAM, BureauLevel.CITY, new BureauName("某市经信局"), null, territory.province()));
    }

    @Test
    void theAreaMustFitTheLevelLieBelowAndBeFree() {
        var territory = people.territory();
        var other = people.territory();
        var name = new BureauName("某局");
        refused(
                "identity.bureau.region.taken",
                () -> administration.create(
                        PROGRAM, BureauLevel.COUNTY, name, territory.countyCode(), territory.city()));
        refused(
                "identity.bureau.region.outside",
                () -> administration.create(PROGRAM, BureauLevel.COUNTY, name, other.countyCode(), territory.city()));
        refused(
                "identity.bureau.region.level",
                () -> administration.create(PROGRAM, BureauLevel.COUNTY, name, territory.cityCode(), territory.city()));
        refused(
                "identity.bureau.place",
                () -> administration.create(
                        PROGRAM, BureauLevel.COUNTY, name, territory.countyCode(), territory.county()));
    }

    @Test
    void bureausSideBySideHaveDifferentNames() {
        var territory = people.territory();
        var taken =
                new BureauName(directory.find(territory.zone()).orElseThrow().name());
        refused(
                "identity.bureau.name.taken",
                () -> administration.create(PROGRAM, BureauLevel.COUNTY, taken, null, territory.city()));
        refused("identity.bureau.name.taken", () -> administration.rename(PROGRAM, territory.county(), taken));
        administration.rename(PROGRAM, territory.county(), new BureauName("镇巴县经济贸易局"));
        assertThat(directory.find(territory.county()).orElseThrow().name()).isEqualTo("镇巴县经济贸易局");
    }

    @Test
    void aBureauWithPeopleOrBureausBelowIsNotClosed() {
        var territory = people.territory();
        people.reviewer(territory.county());
        refused("identity.bureau.close.people", () -> administration.close(PROGRAM, territory.county()));
        refused("identity.bureau.close.bureaus", () -> administration.close(PROGRAM, territory.city()));
        administration.close(PROGRAM, territory.zone());
        assertThat(directory.below(territory.city())).extracting(BureauRow::id).doesNotContain(territory.zone());
        administration.reopen(PROGRAM, territory.zone());
        assertThat(directory.below(territory.city())).extracting(BureauRow::id).contains(territory.zone());
    }

    @Test
    void nobodyElseKeepsBureaus() {
        var territory = people.territory();
        for (var person : List.of(
                people.reviewer(territory.county()),
                people.person(Role.SECURITY_ADMIN, new Independent()),
                people.person(Role.AUDITOR, new Independent()))) {
            denied(() -> administration.below(person, null));
            denied(() ->
                    administration.create(person, BureauLevel.COUNTY, new BureauName("某局"), null, territory.city()));
            denied(() -> administration.rename(person, territory.zone(), new BureauName("某局")));
            denied(() -> administration.close(person, territory.zone()));
            denied(() -> administration.reopen(person, territory.zone()));
            denied(() -> administration.createTree(person, new RegionCode("460000"), "厅", "局"));
        }
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(BureauRefused.class)
                .isThrownBy(act)
                .extracting(BureauRefused::messageKey)
                .isEqualTo(key);
    }
}
