package io.tidu.publication.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.filing.StoppedByProgram.Stopped;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.publication.EntryFilter;
import io.tidu.publication.ListChange;
import io.tidu.publication.ListRow;
import io.tidu.publication.PublicRecord;
import io.tidu.title.GrantTitles;
import io.tidu.title.TitleLine;
import io.tidu.title.TitleLives;
import io.tidu.title.TitleRefused;
import io.tidu.title.life.TitleState;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A title that was taken away by mistake is given back by a correction of the list. */
class RestorationTest extends CancellationStage {

    @Autowired
    private Restorations restorations;

    @Autowired
    private PublicRecord record;

    @Autowired
    private TitleLives lives;

    @Test
    void theCorrectionSaysItAndTheTitleIsHeldAgainUntilItsOldLastDay() {
        var title = grant(firm, "SRDI_SME");
        var until = held(firm, "SRDI_SME").getFirst().validUntil();
        var number = decided(title, "FRAUD");
        var list = publish("SRDI_SME");
        assertThat(endings.bars(row(firm).creditCode(), TODAY)).isNotEmpty();

        reverse(number);
        assertThat(held(firm, "SRDI_SME")).as("nothing before the correction").isEmpty();
        var correction = giveBack(number);

        assertThat(correction.number()).isEqualTo(list.number() + "-E2");
        assertThat(record.listEntries(correction.number(), EntryFilter.ALL, 0, 10))
                .isEmpty();
        assertThat(record.listChanges(correction)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ListChange.Kind.REMOVED);
            assertThat(change.reason()).isEqualTo("处罚决定已被撤销。");
        });
        assertThat(held(firm, "SRDI_SME")).singleElement().satisfies(again -> {
            assertThat(again.validUntil()).isEqualTo(until);
            assertThat(again.grantedOn()).isEqualTo(correction.publishedOn());
        });
        assertThat(endings.bars(row(firm).creditCode(), TODAY)).isEmpty();
        assertThat(view(number).row().status()).isEqualTo(CaseStatus.RESTORED);
        assertThat(endings.restoredAs(title))
                .contains(held(firm, "SRDI_SME").getFirst().id());
        assertThat(lives.ofFirm(firm.enterprise(), TODAY))
                .as("the time line shows both")
                .extracting(TitleLine::life)
                .extracting(life -> life.state().held() ? TitleState.ACTIVE : life.state())
                .containsExactlyInAnyOrder(TitleState.ACTIVE, TitleState.CANCELLED);
    }

    @Test
    void ofSeveralRungsEachIsGivenBackByACorrectionOfItsOwnList() {
        grant(firm, "INNOVATIVE_SME");
        var number = decided(grant(firm, "SRDI_SME"), "FRAUD");
        publish("SRDI_SME");
        publish("INNOVATIVE_SME");
        reverse(number);

        giveBack(number);
        assertThat(view(number).row().status()).isEqualTo(CaseStatus.REVERSED);
        assertThat(restorations.waiting(stage.publisher))
                .extracting(waiting -> waiting.title().rung())
                .containsExactly("INNOVATIVE_SME");
        restorations.publish(stage.publisher, command(number, "INNOVATIVE_SME"), UUID.randomUUID());

        assertThat(view(number).row().status()).isEqualTo(CaseStatus.RESTORED);
        assertThat(register.held(firm.enterprise(), TODAY)).hasSize(2);
    }

    @Test
    void whoDecidedDoesNotReverseAndNobodyBelowTheProvinceDoes() {
        var number = decided(grant(firm, "SRDI_SME"), "TAX");
        assertThatThrownBy(() -> cases.reverse(colleague(stage.province), number, "有误。", UUID.randomUUID()))
                .isInstanceOf(CaseRefused.MovedOn.class);
        publish("SRDI_SME");

        assertThat(view(number).rights().reverses()).isFalse();
        for (var other : List.of(stage.province, stage.county, stage.city, stage.publisher)) {
            assertThatThrownBy(() -> cases.reverse(other, number, "有误。", UUID.randomUUID()))
                    .isInstanceOf(NotAllowed.class);
        }
        for (var stranger : List.of(stage.otherProvince, stage.otherCounty, firm.signatory(), stage.auditor)) {
            assertThatThrownBy(() -> cases.reverse(stranger, number, "有误。", UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
        }
        reverse(number);
        assertThatThrownBy(() -> restorations.publish(stage.province, command(number, "SRDI_SME"), UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);
        for (var stranger : List.of(stage.otherPublisher, stage.county, firm.filler())) {
            assertThatThrownBy(() -> restorations.publish(stranger, command(number, "SRDI_SME"), UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(restorations.waiting(stage.otherPublisher)).isEmpty();
    }

    @Test
    void whoWasGrantedTheRungAnewIsNotGivenItTwice() {
        var number = decided(grant(firm, "SRDI_SME"), "NOT_MET");
        publish("SRDI_SME");
        grant(firm, "SRDI_SME", GrantTitles.Kind.RECOGNITION, TODAY);
        reverse(number);

        assertThatThrownBy(() -> giveBack(number)).isInstanceOf(TitleRefused.AlreadyHeld.class);
        assertThat(held(firm, "SRDI_SME")).hasSize(1);
        assertThat(view(number).row().status()).as("all of it or nothing").isEqualTo(CaseStatus.REVERSED);
    }

    @Test
    void theSameKeyGivesBackOnce() {
        var number = decided(grant(firm, "SRDI_SME"), "TAX");
        publish("SRDI_SME");
        reverse(number);
        var key = UUID.randomUUID();
        var command = command(number, "SRDI_SME");

        var first = restorations.publish(stage.publisher, command, key);

        assertThat(restorations.publish(stage.publisher, command, key).number()).isEqualTo(first.number());
        assertThat(held(firm, "SRDI_SME")).hasSize(1);
    }

    @Test
    void whatWasStoppedIsShownAndNotOpenedByItself() {
        firm = stage.in(io.tidu.filing.FilingStatus.CITY_REVIEW);
        grant(firm, "INNOVATIVE_SME");
        var number = decided(held(firm, "INNOVATIVE_SME").getFirst().id(), "FRAUD");
        publish("INNOVATIVE_SME");
        assertThat(view(number).stopped())
                .as("nothing to take up before it is reversed")
                .isEmpty();
        reverse(number);
        restorations.publish(stage.publisher, command(number, "INNOVATIVE_SME"), UUID.randomUUID());

        assertThat(view(number).stopped()).extracting(Stopped::rung).containsExactly("SRDI_SME");
        assertThat(cases.view(stage.publisher, number).stopped()).isEmpty();
    }

    private void reverse(String number) {
        cases.reverse(colleague(stage.province), number, "处罚决定已被撤销。", UUID.randomUUID());
    }

    private ListRow giveBack(String number) {
        return restorations.publish(stage.publisher, command(number, "SRDI_SME"), UUID.randomUUID());
    }

    private static NewRestoration command(String number, String rung) {
        return new NewRestoration(number, rung, "某经信〔2026〕" + UUID.randomUUID(), "关于更正取消名单的通知", "经复查，取消有误，现予更正。");
    }
}
