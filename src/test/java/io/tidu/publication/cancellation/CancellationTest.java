package io.tidu.publication.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.AtOnce;
import io.tidu.enterprise.EnterpriseSuspension;
import io.tidu.publication.EntryFilter;
import io.tidu.publication.ListKind;
import io.tidu.publication.PublicRecord;
import io.tidu.title.GrantTitles;
import io.tidu.title.TitleBar;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the proposal to the list, and what can come in between. */
class CancellationTest extends CancellationStage {

    @Autowired
    private PublicRecord record;

    @Autowired
    private EnterpriseSuspension suspension;

    @Test
    void theListEndsTheTitleAndSaysWhy() {
        var title = grant(firm, "SRDI_SME");
        var number = decided(title, "NOT_MET");
        assertThat(held(firm, "SRDI_SME")).hasSize(1);

        var list = publish("SRDI_SME");

        assertThat(list.kind()).isEqualTo(ListKind.CANCELLATION);
        assertThat(list.number()).startsWith("QX-");
        assertThat(held(firm, "SRDI_SME")).isEmpty();
        assertThat(endings.ending(title)).get().satisfies(ending -> {
            assertThat(ending.listNumber()).isEqualTo(list.number());
            assertThat(ending.cause()).isEqualTo("NOT_MET");
            assertThat(ending.on()).isEqualTo(list.publishedOn());
        });
        assertThat(record.listEntries(list.number(), EntryFilter.ALL, 0, 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.firm().creditCode())
                            .isEqualTo(row(firm).creditCode().value());
                    assertThat(entry.facts().cause()).isEqualTo("不再符合认定标准");
                    assertThat(entry.facts().clause()).contains("63号");
                });
        assertThat(view(number).row().status()).isEqualTo(CaseStatus.PUBLISHED);
        assertThat(view(number).steps())
                .extracting(CaseStep::action)
                .containsExactly(
                        CaseStep.Action.OPENED,
                        CaseStep.Action.ANSWERED,
                        CaseStep.Action.DECIDED,
                        CaseStep.Action.PUBLISHED);
    }

    @Test
    void falsifiedDataTakeAllThreeRungsByOneListEachAndBarTheCode() {
        grant(firm, "INNOVATIVE_SME");
        var title = grant(firm, "SRDI_SME");
        grant(firm, "LITTLE_GIANT");
        var number = decided(title, "FRAUD");

        assertThat(lists.waiting(stage.publisher))
                .extracting(WaitingList::rung)
                .containsExactly("INNOVATIVE_SME", "LITTLE_GIANT", "SRDI_SME");
        publish("SRDI_SME");
        assertThat(view(number).row().status()).isEqualTo(CaseStatus.DECIDED);
        publish("LITTLE_GIANT");
        publish("INNOVATIVE_SME");

        assertThat(register.held(firm.enterprise(), TODAY)).isEmpty();
        assertThat(view(number).row().status()).isEqualTo(CaseStatus.PUBLISHED);
        assertThat(endings.bars(row(firm).creditCode(), TODAY))
                .extracting(TitleBar::rung)
                .containsExactlyInAnyOrder("INNOVATIVE_SME", "SRDI_SME", "LITTLE_GIANT");
    }

    @Test
    void theFirmIsHeardBeforeAnythingIsDecided() {
        var number = open(grant(firm, "SRDI_SME"), "TAX");

        assertThatThrownBy(() -> cancel(number)).isInstanceOf(CaseRefused.NotHeard.class);
        assertThat(answers.cases(firm.signatory())).singleElement().satisfies(each -> {
            assertThat(each.row().facts()).isEqualTo(FACTS);
            assertThat(each.awaitsAnswer()).isTrue();
        });
        letTheDayPass(number);
        cancel(number);
        assertThat(view(number).row().status()).isEqualTo(CaseStatus.DECIDED);
    }

    @Test
    void aLateAnswerIsTakenUntilTheProvinceHasDecided() {
        var number = open(grant(firm, "SRDI_SME"), "TAX");
        letTheDayPass(number);
        answer(number);
        assertThatThrownBy(() -> answer(number)).isInstanceOf(CaseRefused.Answered.class);

        var other = open(grant(stageFirm(), "SRDI_SME"), "TAX");
        letTheDayPass(other);
        cancel(other);
        assertThatThrownBy(() -> answer(other)).isInstanceOf(CaseRefused.MovedOn.class);
    }

    @Test
    void aDecisionIsTakenBackBeforeTheListAndNotAfterIt() {
        grant(firm, "INNOVATIVE_SME");
        var number = decided(grant(firm, "SRDI_SME"), "FRAUD");
        cases.undo(stage.province, number, "尚需核实。", UUID.randomUUID());
        assertThat(lists.waiting(stage.publisher)).isEmpty();
        cancel(number);
        publish("SRDI_SME");

        assertThatThrownBy(() -> cases.undo(stage.province, number, "弄错了。", UUID.randomUUID()))
                .isInstanceOf(CaseRefused.PartPublished.class);
    }

    @Test
    void ofTwoCasesAboutOneTitleOnlyOneIsUnderWay() throws Exception {
        var title = grant(firm, "SRDI_SME");

        var opened = AtOnce.answers(2, each -> () -> open(each == 0 ? stage.county : stage.city, title, "TAX"));

        assertThat(opened).hasAtLeastOneElementOfType(String.class);
        assertThat(opened).hasAtLeastOneElementOfType(CaseRefused.UnderWay.class);
        assertThat(cases.count(stage.city, CaseFilter.of(CaseFilter.Show.OPEN))).isOne();
    }

    @Test
    void ofTwoWhoPublishAtOnceOneFindsNothingLeft() throws Exception {
        decided(grant(firm, "SRDI_SME"), "TAX");

        var published = AtOnce.answers(2, each -> () -> publish("SRDI_SME").number());

        assertThat(published).hasAtLeastOneElementOfType(String.class);
        assertThat(published).hasAtLeastOneElementOfType(CaseRefused.NobodyWaiting.class);
    }

    @Test
    void aDroppedCaseLeavesTheTitleAndMakesRoomForAnother() {
        var title = grant(firm, "SRDI_SME");
        var number = open(title, "TAX");
        cases.drop(stage.county, number, "税务机关已更正。", UUID.randomUUID());

        assertThat(held(firm, "SRDI_SME")).hasSize(1);
        assertThat(open(title, "FRAUD")).isNotEqualTo(number);
    }

    @Test
    void whatARenewalHasReplacedMeanwhileIsTakenAwayAllTheSame() {
        var number = decided(grant(firm, "SRDI_SME"), "FRAUD");
        var renewed = grant(firm, "SRDI_SME", GrantTitles.Kind.RENEWAL, TODAY);

        publish("SRDI_SME");

        assertThat(held(firm, "SRDI_SME")).isEmpty();
        assertThat(endings.ending(renewed)).isPresent();
        assertThat(view(number).row().status()).isEqualTo(CaseStatus.PUBLISHED);
    }

    @Test
    void whoHoldsTheTitleNoMoreStaysOffTheList() {
        decided(grant(firm, "SRDI_SME"), "TAX");
        jdbc.sql("update title set valid_until = ? where enterprise_id = ?")
                .param(TODAY.minusDays(1))
                .param(io.tidu.shared.RowKey.bytes(firm.enterprise().value()))
                .update();

        assertThat(lists.waiting(stage.publisher)).singleElement().satisfies(waiting -> {
            assertThat(waiting.ready()).isZero();
            assertThat(waiting.entries()).hasSize(1);
        });
        assertThatThrownBy(() -> publish("SRDI_SME")).isInstanceOf(CaseRefused.NobodyWaiting.class);
    }

    @Test
    void onOneDayAFirmLosesARungIsGrantedAnotherAndThatVeryOneAgain() {
        decided(grant(firm, "SRDI_SME"), "NOT_MET");
        grant(firm, "INNOVATIVE_SME", GrantTitles.Kind.RECOGNITION, TODAY);

        publish("SRDI_SME");

        assertThat(register.held(firm.enterprise(), TODAY))
                .extracting(title -> title.rung())
                .containsExactly("INNOVATIVE_SME");
        grant(firm, "SRDI_SME", GrantTitles.Kind.RECOGNITION, TODAY);
        assertThat(held(firm, "SRDI_SME")).as("never two of one rung").hasSize(1);
    }

    @Test
    void aFirmThatIsDeregisteredWhileListedLosesItsTitleUnheardOnceItsTimeIsOver() {
        var title = grant(firm, "SRDI_SME");
        suspension.disable(stage.county, firm.enterprise(), "已注销", UUID.randomUUID());
        assertThat(held(firm, "SRDI_SME")).as("nothing ends by itself").hasSize(1);
        var number = open(title, "DEREGISTERED");
        letTheDayPass(number);
        cancel(number);

        publish("SRDI_SME");

        assertThat(endings.ending(title))
                .get()
                .satisfies(ending -> assertThat(ending.cause()).isEqualTo("DEREGISTERED"));
        assertThat(endings.bars(row(firm).creditCode(), TODAY)).isEmpty();
    }

    @Test
    void theSameKeyPublishesOnce() {
        decided(grant(firm, "SRDI_SME"), "TAX");
        var key = UUID.randomUUID();
        var command = command("SRDI_SME");

        var first = lists.publish(stage.publisher, command, key);

        assertThat(lists.publish(stage.publisher, command, key).number()).isEqualTo(first.number());
    }

    @Test
    void causesAreThoseOfTheRungAndThePlace() {
        var srdi = cases.proposable(stage.county, grant(firm, "SRDI_SME"));
        var champion = cases.proposable(stage.county, grant(firm, "MFG_CHAMPION"));

        assertThat(srdi.rules())
                .extracting(rule -> rule.cause())
                .contains("MISSED_UPDATES")
                .doesNotContain("GIVEN_UP");
        assertThat(champion.rules()).extracting(rule -> rule.cause()).doesNotContain("MISSED_UPDATES");
        assertThatThrownBy(() -> open(champion.title().id(), "MISSED_UPDATES"))
                .isInstanceOf(CaseRefused.NoSuchCause.class);
    }

    /** From now on the firm of this test. */
    private io.tidu.filing.Stage.Case stageFirm() {
        firm = stage.firm();
        return firm;
    }
}
