package io.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.TestPeople.Territory;
import io.tidu.shared.RowKey;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** UC-17: two bureaus become one. */
@TiduTest
class BureauMergingTest {

    /** What names the bureau of then, and what only a province has: provinces are not merged. */
    private static final Set<String> HISTORY = Set.of(
            "audit_entry.bureau_id", "filing_event.bureau_id", "review_release_series.bureau_id", "account.bureau_id");

    @Autowired
    private BureauMerging merging;

    @Autowired
    private BureauAdministration administration;

    @Autowired
    private BureauDirectory directory;

    @Autowired
    private MergeStragglers stragglers;

    @Autowired
    private List<KeptUnderBureaus> kept;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    private Territory there;
    private Actor administrator;

    @BeforeEach
    void begin() {
        there = people.territory();
        administrator = people.administrator();
    }

    @Test
    void itsPeopleWorkForTheOtherAndItKeepsItsName() {
        var person = people.reviewer(there.county());
        assertThat(merging.preview(administrator, there.county(), there.otherCounty())
                        .counts())
                .containsEntry("identity.merge.accounts", 1);

        merging.merge(administrator, there.county(), there.otherCounty(), name(there.county()));
        merging.merge(administrator, there.county(), there.otherCounty(), name(there.county()));

        assertThat(employer(person)).isEqualTo(there.otherCounty());
        var row = directory.find(there.county()).orElseThrow();
        assertThat(row.active()).isFalse();
        assertThat(row.mergedInto()).isEqualTo(there.otherCounty());
        assertThat(row.mergedOn()).isNotNull();
        assertThat(traces(there.county())).isEqualTo(1);
        assertThatThrownBy(() -> administration.reopen(administrator, there.county()))
                .hasMessageContaining("identity.merge.notReopened");
    }

    @Test
    void firmsOfItsAreaFindTheOneThatTookItOver() {
        merging.merge(administrator, there.county(), there.otherCounty(), name(there.county()));
        merging.merge(administrator, there.otherCounty(), there.zone(), name(there.otherCounty()));

        assertThat(directory.inCharge(there.countyCode().value()))
                .extracting(BureauRow::id)
                .containsExactly(there.zone());
    }

    @Test
    void theBureausBelowACityGoOverWithIt() {
        var neighbours = people.neighbours();
        there = neighbours.getFirst();
        var next = neighbours.getLast();
        jdbc.update("update bureau set name = concat('旧', name) where parent_id = ?", (Object)
                RowKey.bytes(there.city().value()));
        merging.merge(administrator, there.city(), next.city(), name(there.city()));

        assertThat(directory.below(next.city()))
                .extracting(BureauRow::id)
                .contains(there.zone(), there.county(), next.county(), next.zone());
        assertThat(directory.jurisdictionOf(there.county()).city())
                .isEqualTo(next.city().value());
    }

    @Test
    void whatArrivesLateIsHandedOn() {
        merging.merge(administrator, there.county(), there.otherCounty(), name(there.county()));
        var late = people.reviewer(there.otherCounty());
        jdbc.update(
                "update account set bureau_id = ? where id = ?",
                RowKey.bytes(there.county().value()),
                RowKey.bytes(late.account().value()));

        stragglers.handOn();

        assertThat(employer(late)).isEqualTo(there.otherCounty());
    }

    @Test
    void onlySystemAdministratorsAndOnlyBureausBesideEachOther() {
        var name = name(there.county());
        for (var role : List.of(Role.SECURITY_ADMIN, Role.AUDITOR, Role.EXPERT)) {
            var other = people.person(role, new Affiliation.Independent());
            assertThatThrownBy(() -> merging.merge(other, there.county(), there.otherCounty(), name))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> merging.preview(other, there.county(), there.otherCounty()))
                    .isInstanceOf(NotFound.class);
        }
        var own = people.reviewer(there.county());
        assertThatThrownBy(() -> merging.candidates(own, there.county())).isInstanceOf(NotFound.class);
        var elsewhere = people.territory();
        refused("notBeside", there.county(), elsewhere.county(), name);
        refused("notBeside", there.county(), there.city(), name);
        refused("notBeside", there.county(), there.county(), name);
        refused("notBeside", there.province(), elsewhere.province(), name(there.province()));
        refused("nameDiffers", there.county(), there.otherCounty(), "别的名字");
        assertThat(directory.find(there.county()).orElseThrow().active()).isTrue();
        assertThat(merging.candidates(administrator, there.county()))
                .extracting(BureauRow::id)
                .containsExactlyInAnyOrder(there.otherCounty(), there.zone());
        merging.merge(administrator, there.county(), there.otherCounty(), name);
        refused("closed", there.county(), there.zone(), name);
    }

    @Test
    void twoThatHaveBureausOfOneNameAreNotMergedUntilOneIsRenamed() {
        var neighbours = people.neighbours();
        there = neighbours.getFirst();
        refused("sameName", there.city(), neighbours.getLast().city(), name(there.city()));
    }

    @Test
    void everyColumnThatNamesABureauIsHandedOnOrIsHistory() {
        var known = kept.stream()
                .flatMap(each -> each.columns().stream())
                .map(column -> column.table() + "." + column.name())
                .collect(Collectors.toCollection(HashSet::new));
        known.addAll(HISTORY);
        var there = jdbc.queryForList("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and column_name like '%bureau_id'
                and column_name <> 'province_bureau_id'""", String.class);

        assertThat(there).isNotEmpty();
        assertThat(known).containsAll(there);
    }

    private void refused(String key, BureauId from, BureauId into, String typed) {
        assertThatThrownBy(() -> merging.merge(administrator, from, into, typed))
                .isInstanceOf(BureauRefused.class)
                .hasMessageContaining("identity.merge." + key);
    }

    private String name(BureauId bureau) {
        return directory.find(bureau).orElseThrow().name();
    }

    private BureauId employer(Actor person) {
        var key = jdbc.queryForObject("select bureau_id from account where id = ?", byte[].class, (Object)
                RowKey.bytes(person.account().value()));
        return new BureauId(RowKey.uuid(Objects.requireNonNull(key)));
    }

    private int traces(BureauId bureau) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from audit_entry where action = 'MERGED' and subject = ?",
                Integer.class,
                "bureau:" + bureau.value()));
    }
}
