package io.tidu.publication.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.AtOnce;
import io.tidu.filing.Stage;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.publication.EntryFilter;
import io.tidu.publication.PublicRecord;
import io.tidu.title.TitleFilter;
import io.tidu.title.TitleId;
import io.tidu.title.TitleLives;
import io.tidu.title.TitleRow;
import io.tidu.title.TitleStatus;
import io.tidu.title.ending.EndingRule.Certainty;
import io.tidu.title.life.TitleState;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-32: a firm gives a title up, and what can come in between. */
class GivingUpTest extends CancellationStage {

    @Autowired
    private GivingUp givingUp;

    @Autowired
    private PublicRecord record;

    @Autowired
    private TitleLives lives;

    @Test
    void theListSaysThatTheFirmGaveItUpAndNobodyIsBarred() {
        var title = grant(firm, "SRDI_SME");
        var number = declare(title);
        accept(number);

        var list = publish("SRDI_SME");

        assertThat(held(firm, "SRDI_SME")).isEmpty();
        assertThat(record.listEntries(list.number(), EntryFilter.ALL, 0, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts().cause()).isEqualTo("企业自愿放弃"));
        assertThat(endings.bars(row(firm).creditCode(), TODAY)).isEmpty();
        assertThat(view(number).row().status()).isEqualTo(CaseStatus.PUBLISHED);
    }

    @Test
    void registerPublicRecordAndTimeLineSayGivenUpAndNotTakenAway() {
        var title = grant(firm, "SRDI_SME");
        accept(declare(title));
        publish("SRDI_SME");
        var code = row(firm).creditCode().value();

        assertThat(register.title(stage.county, title).status()).isEqualTo(TitleStatus.GIVEN_UP);
        assertThat(register.publicPage(new TitleFilter(code, null, null, null, TitleStatus.GIVEN_UP, null), 0, 5))
                .extracting(TitleRow::id)
                .containsExactly(title);
        assertThat(register.publicPage(new TitleFilter(code, null, null, null, TitleStatus.CANCELLED, null), 0, 5))
                .isEmpty();
        assertThat(lives.of(List.of(title), TODAY).getFirst().life().state()).isEqualTo(TitleState.GIVEN_UP);
    }

    @Test
    void theFirmReadsWhatFollowsBeforeItDeclares() {
        grant(firm, "SRDI_SME");
        var title = grant(firm, "LITTLE_GIANT");

        var about = givingUp.relinquishable(firm.filler(), title);

        assertThat(about.declares()).isFalse();
        assertThat(about.rule().follow()).isEqualTo("SRDI_SME");
        assertThat(about.rule().clause().certainty()).isEqualTo(Certainty.ONE_COPY);
        assertThat(about.lost()).isEmpty();
        assertThat(about.kept()).containsExactly("SRDI_SME");
        assertThat(givingUp.relinquishable(firm.signatory(), title).declares()).isTrue();
    }

    @Test
    void itIsTakenBackUntilTheListIsOut() {
        var title = grant(firm, "SRDI_SME");
        var number = declare(title);
        accept(number);

        givingUp.takeBack(firm.signatory(), number, "董事会重新决定。", UUID.randomUUID());

        assertThat(view(number).row().status()).isEqualTo(CaseStatus.TAKEN_BACK);
        assertThat(lists.waiting(stage.publisher)).isEmpty();
        var again = declare(title);
        accept(again);
        publish("SRDI_SME");
        assertThatThrownBy(() -> givingUp.takeBack(firm.signatory(), again, "晚了。", UUID.randomUUID()))
                .isInstanceOf(CaseRefused.MovedOn.class);
    }

    @Test
    void ofAListAndATakingBackAtOnceOneComesTooLate() throws Exception {
        var number = declare(grant(firm, "SRDI_SME"));
        accept(number);

        var done =
                AtOnce.answers(2, each -> () -> each == 0 ? publish("SRDI_SME").number() : takenBack(number));

        assertThat(done).hasAtLeastOneElementOfType(String.class);
        assertThat(done).hasAtLeastOneElementOfType(CaseRefused.class);
        assertThat(held(firm, "SRDI_SME").isEmpty())
                .isEqualTo(view(number).row().status() == CaseStatus.PUBLISHED);
    }

    private String takenBack(String number) {
        givingUp.takeBack(firm.signatory(), number, "不放弃了。", UUID.randomUUID());
        return number;
    }

    @Test
    void nobodyEscapesACaseByGivingUp() {
        var title = grant(firm, "SRDI_SME");
        var number = open(title, "FRAUD");

        assertThatThrownBy(() -> declare(title)).isInstanceOf(CaseRefused.UnderWay.class);
        assertThat(givingUp.relinquishable(firm.signatory(), title).underWay()).isEqualTo(number);
    }

    @Test
    void theProvinceCanRefuseItAndOpenACaseInstead() {
        var title = grant(firm, "SRDI_SME");
        var number = declare(title);
        assertThatThrownBy(() -> cases.drop(stage.county, number, "正在核查。", UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);

        cases.drop(stage.province, number, "正在核查其申报数据。", UUID.randomUUID());

        assertThat(open(title, "FRAUD")).isNotEqualTo(number);
    }

    @Test
    void notByAccidentAndNotByTheFiller() {
        var title = grant(firm, "SRDI_SME");

        assertThatThrownBy(() -> givingUp.declare(
                        firm.signatory(), new NewDeclaration(title, "业务调整。", "000000"), UUID.randomUUID()))
                .isInstanceOf(CaseRefused.NotConfirmed.class);
        assertThatThrownBy(() -> declare(firm.filler(), title)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> new NewDeclaration(title, "  ", "000000")).isInstanceOf(CaseRefused.Missing.class);
        var number = declare(title);
        assertThatThrownBy(() -> givingUp.takeBack(firm.filler(), number, "不放弃了。", UUID.randomUUID()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void forEverybodyElseThereIsNothing() {
        var title = grant(firm, "SRDI_SME");
        var number = declare(title);
        var other = stage.firm();

        for (var stranger : List.of(
                other.signatory(), stage.county, stage.province, stage.publisher, stage.expert, stage.auditor)) {
            assertThatThrownBy(() -> givingUp.relinquishable(stranger, title)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> declare(stranger, title)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> givingUp.takeBack(stranger, number, "不放弃了。", UUID.randomUUID()))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> cases.view(stage.otherCounty, number)).isInstanceOf(NotFound.class);
    }

    @Test
    void aCaseOfABureauIsNotTakenBackByTheFirm() {
        var number = open(grant(firm, "SRDI_SME"), "TAX");

        assertThatThrownBy(() -> givingUp.takeBack(firm.signatory(), number, "不同意。", UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
    }

    private String declare(TitleId title) {
        return declare(firm.signatory(), title);
    }

    private String declare(Actor by, TitleId title) {
        return givingUp.declare(by, command(firm, title), UUID.randomUUID());
    }

    private NewDeclaration command(Stage.Case of, TitleId title) {
        return new NewDeclaration(title, "业务方向调整，不再从事该领域。", NewDeclaration.end(row(of).creditCode()));
    }

    private void accept(String number) {
        cases.cancel(stage.province, number, "同意企业自愿放弃。", UUID.randomUUID());
    }
}
