package io.tidu.publication.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.AtOnce;
import io.tidu.publication.statement.StatementRefused;
import io.tidu.title.ending.EndingRule;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** UC-33: from the complaint to the case or the answer, and what can come in between. */
class ComplaintTest extends ComplaintStage {

    private static final String FACTS = "经核查，该企业未在期限内对所报数据作出说明，核查记录见附件。";

    @Test
    void oneThatIsFoundedOpensACaseAndBothKnowOfEachOther() {
        var receipt = complain(paper());
        var number = number(receipt);
        ask(number);
        answer(number);

        var opened = found(number, "FRAUD");

        assertThat(cases.view(stage.province, opened).row().cause()).isEqualTo("FRAUD");
        assertThat(view(number).row().caseNumber()).isEqualTo(opened);
        assertThat(complaining.state(receipt).orElseThrow()).satisfies(state -> {
            assertThat(state.status()).isEqualTo(ComplaintStatus.FOUNDED);
            assertThat(state.decision()).isEqualTo("已立案。");
            assertThat(state.toString()).doesNotContain(NAME, CONTACT, REASON);
        });
    }

    @Test
    void thatTheFirmLetItsTimePassIsACauseOnlyWhereItDid() {
        var number = number(complain());
        ask(number);
        assertThatThrownBy(() -> found(number, "COMPLAINT_UNANSWERED")).isInstanceOf(ComplaintRefused.NotHeard.class);
        letTheDayPass(number);
        assertThat(causes(number)).contains("COMPLAINT_UNANSWERED");
        var opened = found(number, "COMPLAINT_UNANSWERED");
        assertThat(cases.view(stage.province, opened).row().clause().document()).contains("63号");

        var other = stage.firm();
        grant(other);
        firm = other;
        var answered = number(complain());
        ask(answered);
        letTheDayPass(answered);
        answer(answered);
        assertThat(causes(answered)).doesNotContain("COMPLAINT_UNANSWERED").contains("FRAUD");
        assertThatThrownBy(() -> found(answered, "COMPLAINT_UNANSWERED"))
                .isInstanceOf(ComplaintRefused.WasAnswered.class);
        assertThat(view(answered).row().status()).as("nothing was done").isEqualTo(ComplaintStatus.ASKED);
    }

    @Test
    void oneThatIsNotSoIsAnsweredWithTheReasonAndTheTitleStays() {
        var receipt = complain();
        var number = number(receipt);
        ask(number);
        assertThatThrownBy(() -> dismiss(number)).isInstanceOf(ComplaintRefused.NotHeard.class);
        answer(number);

        dismiss(number);

        var state = complaining
                .state(" " + receipt.toLowerCase(java.util.Locale.ROOT))
                .orElseThrow();
        assertThat(state.status()).isEqualTo(ComplaintStatus.UNFOUNDED);
        assertThat(state.decision()).isEqualTo("经核查，专利为自主申请。");
        assertThat(complaining.titles(row(firm).creditCode().value())).hasSize(1);
        assertThatThrownBy(() -> answer(number)).isInstanceOf(ComplaintRefused.MovedOn.class);
    }

    @Test
    void oneWithoutProofIsNotAcceptedAndTheProvinceCanLookAgain() {
        var receipt = complain();
        var number = number(receipt);
        complaints.refuse(stage.county, number, "未说明证据所在，不予受理。", UUID.randomUUID());
        assertThat(complaining.state(receipt).orElseThrow().status()).isEqualTo(ComplaintStatus.REFUSED);
        assertThat(answers.complaints(firm.filler()))
                .as("the firm never hears of it")
                .isEmpty();

        complaints.takeUpAgain(stage.province, number, UUID.randomUUID());

        assertThat(view(number).row().status()).isEqualTo(ComplaintStatus.RECEIVED);
        ask(number);
        answer(number);
        dismiss(number);
        complaints.takeUpAgain(stage.province, number, UUID.randomUUID());
        assertThat(view(number).row().status()).as("it was asked already").isEqualTo(ComplaintStatus.ASKED);
    }

    @Test
    void anonymousOnesAndThoseAboutNothingHeldAreNotTaken() {
        var code = row(firm).creditCode().value();
        assertThatThrownBy(() -> new NewComplaint(code, "SRDI_SME", "知情人", CONTACT, REASON, List.of()))
                .isInstanceOf(StatementRefused.Anonymous.class);
        assertThatThrownBy(() -> complaining.complain(
                        new NewComplaint(code, "LITTLE_GIANT", NAME, CONTACT, REASON, List.of()), UUID.randomUUID()))
                .isInstanceOf(ComplaintRefused.NotHeld.class);
        letTheTitleLapse();
        assertThat(complaining.titles(code)).isEmpty();
        assertThat(complaining.titles("nothing")).isEmpty();
        assertThatThrownBy(() -> complain()).isInstanceOf(ComplaintRefused.NotHeld.class);
    }

    @Test
    void isTakenOnceHoweverOftenItIsSent() {
        var key = UUID.randomUUID();
        var receipt = complaining.complain(about(firm), key);

        assertThat(complaining.complain(about(firm), key)).isEqualTo(receipt);
        assertThat(receipt).matches("TS-[0-9]{4}-[0-9]{4,6}-[0-9A-Z]{10}");
        assertThat(complaints.count(stage.county, ComplaintFilter.of(ComplaintFilter.Show.ALL)))
                .isOne();
    }

    @Test
    void ofTwoWhoConcludeAtOnceOneIsToldThatItIsDone() throws Exception {
        var number = number(complain());
        ask(number);
        answer(number);

        var done = AtOnce.answers(2, each -> () -> {
            if (each == 0) {
                return found(number, "FRAUD");
            }
            dismiss(number);
            return number;
        });

        assertThat(done).hasAtLeastOneElementOfType(String.class);
        assertThat(done).hasAtLeastOneElementOfType(ComplaintRefused.MovedOn.class);
    }

    private List<String> causes(String number) {
        return complaints.foundable(stage.county, number).rules().stream()
                .map(EndingRule::cause)
                .toList();
    }

    private String found(String number, String cause) {
        return complaints.found(stage.county, number, new Finding(cause, FACTS, 10, "已立案。"), UUID.randomUUID());
    }

    private void dismiss(String number) {
        complaints.dismiss(stage.county, number, "经核查，专利为自主申请。", UUID.randomUUID());
    }
}
