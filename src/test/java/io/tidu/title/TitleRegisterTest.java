package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tidu.TiduTest;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RegionCode;
import io.tidu.title.GrantTitles.Grant;
import io.tidu.title.GrantTitles.Kind;
import io.tidu.title.TitleSort.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiduTest
class TitleRegisterTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 1);

    @Autowired
    private TitleRegister register;

    @Autowired
    private JdbcClient jdbc;

    private People people;

    @BeforeEach
    void people() {
        people = new People(jdbc);
    }

    @Test
    void aPublishedTitleIsHeldFromTheDayOfPublicationToTheDayBeforeTheThirdAnniversary() {
        var firm = firm();
        grant(Kind.RECOGNITION, PUBLISHED, firm);

        assertThat(register.held(firm.enterprise(), PUBLISHED.minusDays(1))).isEmpty();
        assertThat(register.held(firm.enterprise(), PUBLISHED)).singleElement().satisfies(held -> {
            assertThat(held.rung()).isEqualTo("SRDI_SME");
            assertThat(held.validUntil()).isEqualTo(LocalDate.of(2028, 6, 30));
        });
        assertThat(register.held(firm.enterprise(), LocalDate.of(2028, 6, 30))).hasSize(1);
        assertThat(register.held(firm.enterprise(), LocalDate.of(2028, 7, 1))).isEmpty();
    }

    @Test
    void theSameKeyTwiceGrantsOnceAndAnswersTheSame() {
        var command = command(Kind.RECOGNITION, PUBLISHED, firm(), firm());

        assertThat(register.grant(people.publisher, command)).isEqualTo(2);
        assertThat(register.grant(people.publisher, command)).isEqualTo(2);
        assertThat(register.held(command.grants().getFirst().enterprise(), PUBLISHED))
                .hasSize(1);
    }

    @Test
    void theSameListWithAnotherKeyAddsNothing() {
        var first = command(Kind.RECOGNITION, PUBLISHED, firm());
        register.grant(people.publisher, first);
        var again = GrantTitles.recognising(UUID.randomUUID(), "SRDI_SME", first.list(), first.grants());

        assertThat(register.grant(people.publisher, again)).isZero();
    }

    @Test
    void aSecondTitleOfTheRungIsRefusedWhileTheFirstIsValidAndNothingOfTheListIsGranted() {
        var holder = firm();
        var other = firm();
        grant(Kind.RECOGNITION, PUBLISHED, holder);

        assertThatExceptionOfType(TitleRefused.AlreadyHeld.class)
                .isThrownBy(() -> grant(Kind.RECOGNITION, PUBLISHED.plusYears(1), other, holder))
                .satisfies(refused -> assertThat(refused.arguments()).contains(holder.holder(), "2028-06-30"));
        assertThat(register.held(other.enterprise(), PUBLISHED.plusYears(1))).isEmpty();
    }

    @Test
    void afterTheFirstHasLapsedTheRungIsGrantedAgain() {
        var holder = firm();
        grant(Kind.RECOGNITION, PUBLISHED, holder);

        assertThat(grant(Kind.RECOGNITION, PUBLISHED.plusYears(3), holder)).isOne();
    }

    @Test
    void aRenewalEndsTheOldTitleOnTheDayTheNewOneBegins() {
        var holder = firm();
        var renewed = LocalDate.of(2028, 5, 10);
        grant(Kind.RECOGNITION, PUBLISHED, holder);
        grant(Kind.RENEWAL, renewed, holder);

        assertThat(register.held(holder.enterprise(), renewed.minusDays(1)))
                .extracting(HeldTitle::grantedOn)
                .containsExactly(PUBLISHED);
        assertThat(register.held(holder.enterprise(), renewed))
                .extracting(HeldTitle::grantedOn)
                .containsExactly(renewed);
    }

    @Test
    void aListThatNamesAFirmTwiceIsRefused() {
        var firm = firm();
        assertThatExceptionOfType(TitleRefused.NamedTwice.class)
                .isThrownBy(() -> grant(Kind.RECOGNITION, PUBLISHED, firm, firm));
    }

    @Test
    void theNumberOfAListBelongsToOneDay() {
        var first = command(Kind.RECOGNITION, PUBLISHED, firm());
        register.grant(people.publisher, first);
        var moved = new SourceList(first.list().number(), first.list().name(), PUBLISHED.plusDays(1));

        assertThatExceptionOfType(TitleRefused.ListDiffers.class)
                .isThrownBy(() -> register.grant(
                        people.publisher,
                        GrantTitles.recognising(UUID.randomUUID(), "SRDI_SME", moved, List.of(firm()))));
    }

    @Test
    void theLastDayOfAListMayDifferFromTheRuleButNotLieBeforeItsFirst() {
        var firm = firm();
        var until = LocalDate.of(2028, 12, 31);
        register.grant(people.publisher, command(until, firm));
        assertThat(register.held(firm.enterprise(), until)).hasSize(1);

        assertThatExceptionOfType(TitleRefused.ValidityReversed.class)
                .isThrownBy(() -> register.grant(people.publisher, command(PUBLISHED.minusDays(1), firm())));
    }

    @Test
    void anUnknownRungAndOneThatIsOnlyStoodOnAreRefused() {
        var list = list(PUBLISHED);
        assertThatExceptionOfType(TitleRefused.UnknownRung.class)
                .isThrownBy(() -> register.grant(
                        people.publisher, GrantTitles.recognising(UUID.randomUUID(), "NOBODY", list, List.of(firm()))));
        assertThatExceptionOfType(TitleRefused.NotGrantable.class)
                .isThrownBy(() -> register.grant(
                        people.publisher,
                        GrantTitles.recognising(UUID.randomUUID(), "TECH_INNOVATIVE_SME", list, List.of(firm()))));
    }

    @Test
    void onlyThePublisherOfTheProvinceGrantsAndForFirmsThereIsNoRegister() {
        var command = command(Kind.RECOGNITION, PUBLISHED, firm());
        for (var bureau : List.of(people.provinceReviewer, people.cityReviewer, people.countyReviewer)) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> register.grant(bureau, command));
        }
        for (var other : List.of(people.filler, people.expert)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register.grant(other, command));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> register.search(other, TitleFilter.ALL, TitleSort.NEWEST, 0, 10));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register.count(other, TitleFilter.ALL));
        }
    }

    @Test
    void aBureauReadsItsOwnTerritoryAndTheRestIsNotThere() {
        var firm = firm();
        grant(Kind.RECOGNITION, PUBLISHED, firm);
        var named = TitleFilter.named(firm.holder());

        for (var inside :
                List.of(people.publisher, people.provinceReviewer, people.cityReviewer, people.countyReviewer)) {
            var found = register.search(inside, named, TitleSort.NEWEST, 0, 10);
            assertThat(found).hasSize(1);
            assertThat(register.title(inside, found.getFirst().id()).holder()).isEqualTo(firm.holder());
            assertThat(register.count(inside, named)).isEqualTo(new TitleCount(1, true));
        }
        var id = register.search(people.publisher, named, TitleSort.NEWEST, 0, 10)
                .getFirst()
                .id();
        for (var outside :
                List.of(people.ningboReviewer, people.binjiangReviewer, people.zoneReviewer, people.otherPublisher())) {
            assertThat(register.search(outside, named, TitleSort.NEWEST, 0, 10)).isEmpty();
            assertThat(register.count(outside, named).number()).isZero();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> register.title(outside, id));
        }
    }

    @Test
    void aDevelopmentZoneReadsWhatIsUnderItsBureau() {
        var firm = firm(people.zone);
        grant(Kind.RECOGNITION, PUBLISHED, firm);

        assertThat(register.search(people.zoneReviewer, TitleFilter.named(firm.holder()), TitleSort.NEWEST, 0, 10))
                .hasSize(1);
    }

    @Test
    void anInnovativeFirmStandsOnTheBroaderRungAsWell() {
        var firm = firm();
        register.grant(
                people.publisher,
                GrantTitles.recognising(UUID.randomUUID(), "INNOVATIVE_SME", list(PUBLISHED), List.of(firm)));

        assertThat(register.rungs(firm.enterprise(), PUBLISHED))
                .containsExactly("INNOVATIVE_SME", "TECH_INNOVATIVE_SME");
    }

    @Test
    void anyoneFindsAFirmByCodeOrByAnyPartOfItsNameOnTheDayAskedFor() {
        var firm = firm();
        grant(Kind.RECOGNITION, PUBLISHED, firm);
        var part = firm.holder().substring(3, 6);

        assertThat(register.byCreditCode(firm.creditCode(), PUBLISHED)).hasSize(1);
        assertThat(register.byName(part, PUBLISHED, 20))
                .extracting(TitleRow::holder)
                .contains(firm.holder());
        assertThat(register.byName(part, PUBLISHED.minusDays(1), 20))
                .extracting(TitleRow::holder)
                .doesNotContain(firm.holder());
        assertThat(register.byName(" ", PUBLISHED, 20)).isEmpty();
    }

    @Test
    void signsOfASearchPatternAreLookedForAsTheyAre() {
        var firm = firm();
        grant(Kind.RECOGNITION, PUBLISHED, firm);

        assertThat(register.byName("虚%司", PUBLISHED, 20)).isEmpty();
        assertThat(register.byName("_构", PUBLISHED, 20)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void everyOrderPagesWithoutGapOrOverlap(Column column) {
        grant(Kind.RECOGNITION, PUBLISHED, firm(), firm(), firm(), firm(), firm());
        for (boolean ascending : new boolean[] {true, false}) {
            var sort = new TitleSort(column, ascending);
            var whole = register.search(people.countyReviewer, TitleFilter.ALL, sort, 0, 5);
            var first = register.search(people.countyReviewer, TitleFilter.ALL, sort, 0, 2);
            var second = register.search(people.countyReviewer, TitleFilter.ALL, sort, 2, 3);
            assertThat(first).isEqualTo(whole.subList(0, 2));
            assertThat(second).isEqualTo(whole.subList(2, 5));
        }
    }

    @ParameterizedTest
    @EnumSource(TitleStatus.class)
    void theStatusOfEveryRowIsTheOneFilteredBy(TitleStatus status) {
        grant(Kind.RECOGNITION, LocalDate.of(2015, 1, 1), firm());
        var renewed = firm();
        grant(Kind.RECOGNITION, LocalDate.of(2023, 1, 1), renewed);
        grant(Kind.RENEWAL, LocalDate.of(2025, 1, 2), renewed);
        grant(Kind.RECOGNITION, LocalDate.of(2099, 1, 1), firm());

        var found = register.search(
                people.publisher, new TitleFilter(null, null, null, null, status, null), TitleSort.NEWEST, 0, 50);

        assertThat(found).allMatch(row -> row.status() == status);
        if (status != TitleStatus.CANCELLED && status != TitleStatus.GIVEN_UP) {
            assertThat(found).isNotEmpty();
        }
    }

    @Test
    void filtersNarrowTogether() {
        var firm = firm();
        grant(Kind.RECOGNITION, PUBLISHED, firm);
        var wanted = new TitleFilter(firm.holder(), "SRDI_SME", new RegionCode("330106"), 2025, null, null);

        assertThat(register.search(people.publisher, wanted, TitleSort.NEWEST, 0, 10))
                .hasSize(1);
        assertThat(register.search(
                        people.publisher,
                        new TitleFilter(firm.holder(), "SRDI_SME", null, 2024, null, null),
                        TitleSort.NEWEST,
                        0,
                        10))
                .isEmpty();
        assertThat(register.search(
                        people.publisher, TitleFilter.named(firm.creditCode().value()), TitleSort.NEWEST, 0, 10))
                .hasSize(1);
    }

    private int grant(Kind kind, LocalDate published, Grant... grants) {
        return register.grant(people.publisher, command(kind, published, grants));
    }

    private static GrantTitles command(Kind kind, LocalDate published, Grant... grants) {
        return new GrantTitles(UUID.randomUUID(), "SRDI_SME", list(published), kind, null, List.of(grants));
    }

    private static GrantTitles command(@Nullable LocalDate until, Grant grant) {
        return new GrantTitles(UUID.randomUUID(), "SRDI_SME", list(PUBLISHED), Kind.RECOGNITION, until, List.of(grant));
    }

    private static SourceList list(LocalDate published) {
        return new SourceList("测试〔2025〕" + UUID.randomUUID(), "虚构名单", published);
    }

    private Grant firm() {
        return firm(people.xihu);
    }

    private Grant firm(BureauId bureau) {
        return new Grant(
                EnterpriseId.next(),
                InventedFirms.code(),
                InventedFirms.name(),
                new RegionCode("330106"),
                people.under(bureau));
    }
}
