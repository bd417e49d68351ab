package io.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.Colleague;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.identity.TestPeople;
import io.tidu.identity.TestPeople.Territory;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** UC-03: officials say to which firms they are related. */
@TiduTest
class DeclaredRelationsTest {

    @Autowired
    RelationService relations;

    @Autowired
    TestPeople people;

    @Autowired
    TestFirms firms;

    @Autowired
    JdbcClient jdbc;

    private Territory place;
    private EnterpriseId firm;
    private Actor reviewer;
    private Actor colleague;
    private Actor province;

    @BeforeEach
    void aPlace() {
        place = people.territory();
        firm = firms.confirmed(place);
        reviewer = people.reviewer(place.county());
        colleague = people.reviewer(place.county());
        province = people.reviewer(place.province());
    }

    @Test
    void onesOwnRelationIsDeclaredAndEndedAndStaysOnRecord() {
        var id = declare(reviewer, reviewer, "");
        assertThat(relations.related(reviewer.account(), firm)).isTrue();
        assertThat(relations.related(colleague.account(), firm)).isFalse();
        assertThat(relations.relatedTo(reviewer.account())).containsExactly(firm);

        relations.end(reviewer, id, "亲属已离职", UUID.randomUUID());

        assertThat(relations.related(reviewer.account(), firm)).isFalse();
        assertThat(relations.list(colleague, 0, 50)).singleElement().satisfies(row -> {
            assertThat(row.running()).isFalse();
            assertThat(row.endReason()).isEqualTo("亲属已离职");
            assertThat(row.endedBy()).isEqualTo(reviewer.name());
        });
        assertThatThrownBy(() -> relations.end(reviewer, id, "再次", UUID.randomUUID()))
                .isInstanceOf(EnterpriseRefused.class);
        declare(reviewer, reviewer, "再次任职");
        assertThat(relations.related(reviewer.account(), firm)).isTrue();
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where subject like 'enterprise:%' and action like 'RELATION_%'"
                                        + " and account_id = ?")
                        .param(RowKey.bytes(reviewer.account().value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aColleagueDeclaresWithAReasonAndOnlyOthersEndIt() {
        assertThatThrownBy(() -> declare(colleague, reviewer, " ")).isInstanceOf(EnterpriseRefused.class);
        var id = declare(colleague, reviewer, "其弟为该企业财务负责人");
        assertThat(relations.related(reviewer.account(), firm)).isTrue();
        assertThatThrownBy(() -> relations.end(reviewer, id, "没有的事", UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        EnterpriseRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("enterprise.relation.endedByOthers"));
        assertThatThrownBy(() -> relations.end(colleague, id, "", UUID.randomUUID()))
                .isInstanceOf(EnterpriseRefused.class);
        relations.end(province, id, "核实后不成立", UUID.randomUUID());
        assertThat(relations.related(reviewer.account(), firm)).isFalse();
    }

    @Test
    void theProvinceMayDeclareForEveryBureauInChargeAndACountyOnlyForItsOwn() {
        var city = people.reviewer(place.city());
        assertThat(relations.officials(province, firm))
                .extracting(Colleague::id)
                .contains(province.account(), city.account(), reviewer.account(), colleague.account());
        assertThat(relations.officials(reviewer, firm))
                .extracting(Colleague::id)
                .containsExactlyInAnyOrder(reviewer.account(), colleague.account());
        assertThatThrownBy(() -> declare(reviewer, city, "听说")).isInstanceOf(NotFound.class);
    }

    @Test
    void outsideOnesTerritoryAndForEverybodyElseThereIsNothing() {
        var id = declare(reviewer, reviewer, "");
        var elsewhere = people.reviewer(place.otherCounty());
        for (var stranger : List.of(
                elsewhere,
                people.administrator(),
                people.person(Role.AUDITOR, new Independent()),
                people.person(Role.FILLER, new OfEnterprise(firm)))) {
            assertThatThrownBy(() -> declare(stranger, stranger, "")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> relations.end(stranger, id, "不需要", UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> relations.officials(stranger, firm)).isInstanceOf(NotFound.class);
        }
        assertThat(relations.list(elsewhere, 0, 50)).isEmpty();
        assertThat(relations.firms(elsewhere, "", 0, 50)).isEmpty();
        assertThat(relations.firms(reviewer, "", 0, 50))
                .extracting(EnterpriseRow::id)
                .contains(firm);
        assertThat(relations.related(reviewer.account(), firm)).isTrue();
    }

    @Test
    void aRepeatedClickDeclaresOnceAndTheSameKindDoesNotRunTwice() {
        var key = UUID.randomUUID();
        var wanted = new NewRelation(firm, reviewer.account(), RelationKind.FAMILY, "");
        var id = relations.declare(reviewer, wanted, key);
        assertThat(relations.declare(reviewer, wanted, key)).isEqualTo(id);
        assertThatThrownBy(() -> relations.declare(reviewer, wanted, UUID.randomUUID()))
                .isInstanceOf(EnterpriseRefused.class);
        assertThatThrownBy(() -> declare(reviewer, reviewer, "长".repeat(501))).isInstanceOf(EnterpriseRefused.class);
        assertThat(relations.list(reviewer, 0, 50)).hasSize(1);
    }

    private RelationId declare(Actor by, Actor whose, String note) {
        return relations.declare(
                by, new NewRelation(firm, whose.account(), RelationKind.FAMILY, note), UUID.randomUUID());
    }
}
