package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.SlotCode;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.publication.ObjectionFinding.Opinion;
import io.tidu.publication.statement.Statement;
import io.tidu.shared.EnterpriseId;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what about an objection, and who learns who objects: nobody but those who handle it. */
class ObjectionPermissionTest extends ObjectionStage {

    @Autowired
    private EvidenceService evidence;

    /** Everybody for whom there is no such objection. */
    private List<Actor> strangers() {
        var other = new Office(jdbc, proposals);
        var strangers = new ArrayList<>(List.of(
                Office.actor(Role.REVIEWER, new OfBureau(other.county, BureauLevel.COUNTY)),
                Office.actor(Role.REVIEWER, new OfBureau(other.city, BureauLevel.CITY)),
                other.reviewer,
                other.publisher,
                Office.actor(Role.PUBLISHER, new OfBureau(office.city, BureauLevel.CITY)),
                Office.actor(Role.FILLER, new OfEnterprise(EnterpriseId.next())),
                filler(firms.getFirst()),
                Office.actor(Role.SIGNATORY, new OfEnterprise(firms.getFirst().enterprise()))));
        for (var role : List.of(Role.EXPERT, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)) {
            strangers.add(Office.actor(role, new Independent()));
        }
        return strangers;
    }

    @Test
    void forStrangersThereIsNone() {
        var number = object(firms.getFirst());

        assertThat(strangers()).allSatisfy(stranger -> {
            notThere(() -> objections.view(stranger, number));
            notThere(() -> objections.statement(stranger, number));
            notThere(() -> objections.ask(stranger, number, "请说明。", 3, UUID.randomUUID()));
            notThere(() -> objections.find(stranger, number, Opinion.FOUNDED, "属实。", UUID.randomUUID()));
            notThere(() -> objections.settle(stranger, number, true, "属实。", UUID.randomUUID()));
            assertThat(listed(stranger)).isZero();
        });
        assertThat(objections.view(county, number).row().isOpen()).isTrue();
    }

    private int listed(Actor actor) {
        return objections.isOpenTo(actor) ? objections.count(actor, ObjectionFilter.of(ObjectionFilter.Show.ALL)) : 0;
    }

    @Test
    void eachLevelDoesItsPartAndNoOther() {
        var number = object(firms.getFirst());

        assertThat(List.of(county, city)).allSatisfy(below -> {
            assertThat(objections.view(below, number).rights()).isEqualTo(new ObjectionRights(true, true, true, false));
            denied(() -> objections.settle(below, number, true, "属实。", UUID.randomUUID()));
        });
        assertThat(objections.view(office.reviewer, number).rights())
                .isEqualTo(new ObjectionRights(true, true, false, true));
        denied(() -> objections.find(office.reviewer, number, Opinion.FOUNDED, "属实。", UUID.randomUUID()));
    }

    @Test
    void thePublisherSeesWhereItStandsAndNotWhoObjects() {
        var number = object(firms.getFirst(), picture());

        var view = objections.view(office.publisher, number);

        assertThat(view.statement()).isNull();
        assertThat(view.rights()).isEqualTo(new ObjectionRights(false, false, false, false));
        denied(() -> objections.statement(office.publisher, number));
        denied(() -> objections.ask(office.publisher, number, "请说明。", 3, UUID.randomUUID()));
        denied(() -> objections.settle(office.publisher, number, false, "不属实。", UUID.randomUUID()));
        notThere(() -> evidence.list(office.publisher, view.row().id().dossier()));
    }

    @Test
    void whoHandlesItSeesAMaskUntilTheyAskWhichIsWrittenDown() {
        var number = object(firms.getFirst());

        var masked = objections.view(county, number).statement();
        assertThat(masked).isEqualTo(new Statement("欧*", "139****5678", REASON));
        assertThat(reads(number)).isZero();

        assertThat(objections.statement(county, number)).isEqualTo(new Statement(NAME, CONTACT, REASON));
        assertThat(reads(number)).isOne();
    }

    private int reads(String number) {
        return jdbc.sql("select count(*) from audit_entry where subject = ? and action = 'OBJECTOR_READ'")
                .param("objection:" + number)
                .query(Integer.class)
                .single();
    }

    @Test
    void everyStepStandsInTheTrail() {
        var number = object(firms.getFirst());
        objections.ask(county, number, "请说明。", 3, UUID.randomUUID());
        var firm = filler(firms.getFirst());
        var asked = answers.objections(firm).getFirst().inquiries().getFirst();
        answers.answer(firm, asked.id(), "说明如下。", UUID.randomUUID());
        objections.find(city, number, Opinion.UNFOUNDED, "不属实。", UUID.randomUUID());
        settle(number, false);

        assertThat(jdbc.sql("select action from audit_entry where subject = ? order by id")
                        .param("objection:" + number)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("RECEIVED", "FIRM_ASKED", "FIRM_ANSWERED", "FOUND", "SETTLED");
    }

    @Test
    void theFilesOfTheObjectorAreSeenByWhoHandlesItOnly() {
        object(firms.getFirst(), picture());
        var row = objections
                .list(county, ObjectionFilter.of(ObjectionFilter.Show.OPEN), 0, 1)
                .getFirst();

        assertThat(List.of(county, city, office.reviewer))
                .allSatisfy(
                        official -> assertThat(evidence.list(official, row.id().dossier()))
                                .singleElement()
                                .satisfies(file -> assertThat(file.fileName()).isEqualTo("附件1.png")));
        assertThat(strangers())
                .allSatisfy(stranger ->
                        notThere(() -> evidence.list(stranger, row.id().dossier())));
        denied(() -> add(county, row.id().dossier(), "O01"));
    }

    @Test
    void theFilesOfAnAnswerAreTheFirmsUntilItIsGiven() {
        var number = object(firms.getFirst());
        objections.ask(county, number, "请说明。", 3, UUID.randomUUID());
        var firm = filler(firms.getFirst());
        var asked = answers.objections(firm).getFirst().inquiries().getFirst();
        add(firm, asked.id().dossier(), "O02");
        notThere(() -> evidence.list(county, asked.id().dossier()));

        answers.answer(firm, asked.id(), "说明如下。", UUID.randomUUID());

        assertThat(evidence.list(county, asked.id().dossier())).hasSize(1);
        denied(() -> add(firm, asked.id().dossier(), "O02"));
        notThere(() -> evidence.list(filler(firms.getLast()), asked.id().dossier()));
        notThere(() -> answers.answer(filler(firms.getLast()), asked.id(), "说明。", UUID.randomUUID()));
    }

    @Test
    void onlyFirmsHaveQuestionsToAnswer() {
        assertThat(List.of(county, office.publisher, Office.actor(Role.AUDITOR, new Independent())))
                .allSatisfy(other -> notThere(() -> answers.objections(other)));
    }

    /** Every text of every table is searched: who objects stands in one place. */
    @Test
    void whoObjectsStandsNowhereElse() {
        var secret = "独孤" + UUID.randomUUID();
        var receipt = objecting.object(
                new NewObjection(
                        notice.publicNumber(),
                        firms.getFirst().firm().creditCode(),
                        secret,
                        secret + "@example.com",
                        REASON + secret,
                        List.of(picture())),
                UUID.randomUUID());
        var number = receipt.substring(0, receipt.lastIndexOf('-'));
        objections.ask(county, number, "请说明。", 3, UUID.randomUUID());
        objections.statement(county, number);
        settle(number, true);

        var found = new ArrayList<String>();
        jdbc.sql("""
                select concat(table_name, '.', column_name) from information_schema.columns
                where table_schema = database() and data_type in ('varchar', 'text', 'longtext', 'mediumtext', 'char')""").query(String.class).list().forEach(place -> {
            if (holds(place.split("\\.")[0], place.split("\\.")[1], secret)) {
                found.add(place);
            }
        });

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "objection_statement.name", "objection_statement.contact", "objection_statement.reason");
        assertThat(answers.objections(filler(firms.getFirst())).toString()).doesNotContain(secret);
        assertThat(objecting.state(receipt).toString()).doesNotContain(secret);
        assertThat(objections.view(office.publisher, number).toString()).doesNotContain(secret);
    }

    private boolean holds(String table, String column, String text) {
        return jdbc.sql("select count(*) from `" + table + "` where `" + column + "` like ?")
                        .param("%" + text + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void theFirmItsBureausAndTheProvinceAreTold() {
        var number = object(firms.getFirst());
        assertThat(told(firms.getFirst().enterprise().value())).containsExactly("OBJECTED");
        assertThat(told(office.county.value())).containsExactly("OBJECTION_ARRIVED");
        assertThat(told(office.city.value())).containsExactly("OBJECTION_ARRIVED");
        assertThat(told(office.province.value())).contains("OBJECTION_ARRIVED");
        objections.ask(county, number, "请说明。", 3, UUID.randomUUID());
        assertThat(told(firms.getFirst().enterprise().value())).containsExactly("OBJECTION_ASKED");
        settle(number, false);

        assertThat(told(firms.getFirst().enterprise().value())).containsExactly("OBJECTION_SETTLED");
        assertThat(told(office.county.value())).containsExactly("OBJECTION_SETTLED");
    }

    /** What is still open for a reader. */
    private List<String> told(UUID reader) {
        return jdbc.sql(
                        "select topic from news where reader_id = ? and settled_at is null and topic like 'OBJECT%' order by at")
                .param(io.tidu.shared.RowKey.bytes(reader))
                .query(String.class)
                .list();
    }

    private void add(Actor actor, DossierId dossier, String slot) {
        evidence.add(actor, dossier, new SlotCode(slot), "材料.png", new ByteArrayInputStream(png()));
    }

    private static void notThere(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    private static void denied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }
}
