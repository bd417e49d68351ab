package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.AtOnce;
import io.tidu.filing.FilingStatus;
import io.tidu.publication.ObjectionFinding.Opinion;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The bureaus ask, the firm answers, county and city find, the province settles; the other firms go on. */
class ObjectionHandlingTest extends ObjectionStage {

    @Test
    void onlyTheFirmObjectedToStaysBehind() {
        object(firms.getFirst());

        var closed = close();

        assertThat(firms)
                .extracting(proposals::status)
                .containsExactly(FilingStatus.PUBLICITY, FilingStatus.APPROVED, FilingStatus.APPROVED);
        assertThat(closed.disputed()).isOne();
        assertThat(closed.ready()).isEqualTo(2);
        assertThat(published.list(closed).entries()).isEqualTo(2);
        assertThat(proposals.status(firms.getFirst())).isEqualTo(FilingStatus.PUBLICITY);
        assertThatThrownBy(() -> published.list(closed)).isInstanceOf(PublicationRefused.PublishedBefore.class);
    }

    @Test
    void whoIsClearedAfterTheListIsPutOnASupplement() {
        var number = object(firms.getFirst());
        var closed = close();
        var list = published.list(closed);
        settle(number, false);
        assertThat(proposals.status(firms.getFirst())).isEqualTo(FilingStatus.APPROVED);
        assertThat(notices.notice(office.publisher, closed.id()).ready()).isOne();

        var supplement = published.list(closed);

        assertThat(supplement.entries()).isOne();
        assertThat(proposals.status(firms.getFirst())).isEqualTo(FilingStatus.LISTED);
        assertThat(record.listsOf(closed.id())).containsExactly(list.number(), supplement.number());
        assertThat(notices.notice(office.publisher, closed.id()).listNumber()).isEqualTo(list.number());
        assertThat(record.list(list.number())).contains(list);
    }

    @Test
    void whoIsClearedBeforeTheEndGoesOnWithTheRest() {
        settle(object(firms.getFirst()), false);
        assertThat(proposals.status(firms.getFirst())).isEqualTo(FilingStatus.PUBLICITY);

        close();

        assertThat(firms).extracting(proposals::status).containsOnly(FilingStatus.APPROVED);
    }

    @Test
    void anObjectionThatIsFoundedTakesTheFirmOut() {
        var number = object(firms.getFirst());

        settle(number, true);

        assertThat(proposals.status(firms.getFirst())).isEqualTo(FilingStatus.REJECTED);
        assertThat(record.noticeEntries(notice.id(), EntryFilter.ALL, 0, 10))
                .filteredOn(entry -> !entry.isIn())
                .extracting(NoticeEntry::filing)
                .containsExactly(firms.getFirst().filing());
        assertThat(published.list(close()).entries()).isEqualTo(2);
    }

    @Test
    void oneThatIsFoundedAfterTheListLeavesTheFirmOffIt() {
        var number = object(firms.getFirst());
        var closed = close();
        published.list(closed);

        settle(number, true);

        assertThat(proposals.status(firms.getFirst())).isEqualTo(FilingStatus.REJECTED);
        assertThat(notices.notice(office.publisher, closed.id()).ready()).isZero();
        assertThatThrownBy(() -> published.list(closed)).isInstanceOf(PublicationRefused.PublishedBefore.class);
    }

    @Test
    void ofSeveralTheLastOneDecidesWhetherTheFirmGoesOn() {
        var first = object(firms.getFirst());
        var second = object(firms.getFirst());
        close();
        settle(first, false);
        assertThat(proposals.status(firms.getFirst())).isEqualTo(FilingStatus.PUBLICITY);

        settle(second, false);

        assertThat(proposals.status(firms.getFirst())).isEqualTo(FilingStatus.APPROVED);
    }

    @Test
    void oneThatIsFoundedOutweighsTheOthers() {
        var first = object(firms.getFirst());
        var second = object(firms.getFirst());
        close();

        settle(first, true);
        settle(second, false);

        assertThat(proposals.status(firms.getFirst())).isEqualTo(FilingStatus.REJECTED);
    }

    @Test
    void nothingIsPublishedWhileEveryFirmIsObjectedTo() {
        firms.forEach(this::object);

        assertThatExceptionOfType(PublicationRefused.AllUnderObjection.class).isThrownBy(() -> published.list(close()));
    }

    @Test
    void theFirmIsNotHeldBackByHandMeanwhile() {
        object(firms.getFirst());

        assertThatThrownBy(() -> notices.holdBack(
                        office.publisher, notice.id(), firms.getFirst().filing(), "核实", UUID.randomUUID()))
                .isInstanceOf(PublicationRefused.UnderObjection.class);
    }

    @Test
    void theFirmIsAskedAnswersAndCountyAndCityFind() {
        var number = object(firms.getFirst());
        clock.set("2026-06-05", "15:00");
        objections.ask(county, number, "请说明研发费用的构成。", 3, UUID.randomUUID());
        var firm = filler(firms.getFirst());
        var asked = answers.objections(firm).getFirst().inquiries().getFirst();
        assertThat(asked.dueOn()).isEqualTo("2026-06-10");
        assertThat(answers.waiting(firm)).isOne();

        answers.answer(firm, asked.id(), "研发费用含直接投入和人工，与审计报告一致。", UUID.randomUUID());
        objections.find(county, number, Opinion.UNCLEAR, "尚需核对明细账。", UUID.randomUUID());
        objections.find(county, number, Opinion.UNFOUNDED, "明细账一致。", UUID.randomUUID());
        objections.find(city, number, Opinion.UNFOUNDED, "同意县级意见。", UUID.randomUUID());

        var view = objections.view(office.reviewer, number);
        assertThat(view.inquiries().getFirst().answer()).contains("直接投入");
        assertThat(view.findings())
                .extracting(ObjectionFinding::opinion)
                .containsExactly(Opinion.UNFOUNDED, Opinion.UNFOUNDED);
        assertThat(answers.waiting(firm)).isZero();
    }

    @Test
    void anAnswerThatComesLateIsTakenAndOneGivenTwiceIsNot() {
        var number = object(firms.getFirst());
        objections.ask(county, number, "请说明。", 1, UUID.randomUUID());
        var firm = filler(firms.getFirst());
        var asked = answers.objections(firm).getFirst().inquiries().getFirst();
        close();
        assertThat(objections.count(city, ObjectionFilter.of(ObjectionFilter.Show.OVERDUE)))
                .isOne();

        answers.answer(firm, asked.id(), "补充说明。", UUID.randomUUID());

        assertThat(objections.count(city, ObjectionFilter.of(ObjectionFilter.Show.OVERDUE)))
                .isZero();
        assertThatThrownBy(() -> answers.answer(firm, asked.id(), "再次说明。", UUID.randomUUID()))
                .isInstanceOf(ObjectionRefused.Answered.class);
    }

    @Test
    void nothingIsDoneAboutOneThatIsSettled() {
        var number = object(firms.getFirst());
        objections.ask(county, number, "请说明。", 2, UUID.randomUUID());
        var firm = filler(firms.getFirst());
        var asked = answers.objections(firm).getFirst().inquiries().getFirst();
        settle(number, false);

        assertThatThrownBy(() -> objections.ask(county, number, "请说明。", 2, UUID.randomUUID()))
                .isInstanceOf(ObjectionRefused.Settled.class);
        assertThatThrownBy(() -> objections.find(city, number, Opinion.FOUNDED, "属实。", UUID.randomUUID()))
                .isInstanceOf(ObjectionRefused.Settled.class);
        assertThatThrownBy(() -> settle(number, true)).isInstanceOf(ObjectionRefused.Settled.class);
        assertThatThrownBy(() -> answers.answer(firm, asked.id(), "说明。", UUID.randomUUID()))
                .isInstanceOf(ObjectionRefused.Settled.class);
        assertThat(objections.view(county, number).rights()).isEqualTo(new ObjectionRights(true, false, false, false));
    }

    @Test
    void ofTwoWhoSettleAtOnceOneIsToldThatItIsDone() throws Exception {
        var number = object(firms.getFirst());
        close();

        var answers = AtOnce.answers(2, each -> () -> {
            settle(number, each == 0);
            return each;
        });

        assertThat(answers).hasAtLeastOneElementOfType(ObjectionRefused.Settled.class);
        assertThat(answers).hasAtLeastOneElementOfType(Integer.class);
        var upheld = objections.view(county, number).row().status() == ObjectionStatus.UPHELD;
        assertThat(proposals.status(firms.getFirst()))
                .isEqualTo(upheld ? FilingStatus.REJECTED : FilingStatus.APPROVED);
    }

    @Test
    void twoAboutTheSameFirmSettledAtOnceLeaveItInOneState() throws Exception {
        var first = object(firms.getFirst());
        var second = object(firms.getFirst());
        close();

        var answers = AtOnce.answers(2, each -> () -> {
            settle(each == 0 ? first : second, each == 0);
            return each;
        });

        assertThat(answers).containsExactly(0, 1);
        assertThat(proposals.status(firms.getFirst())).isEqualTo(FilingStatus.REJECTED);
    }

    @Test
    void textsAndDaysThatMakeNoSenseAreRefused() {
        var number = object(firms.getFirst());

        assertThatThrownBy(() -> objections.ask(county, number, " ", 3, UUID.randomUUID()))
                .isInstanceOf(ObjectionRefused.Missing.class);
        assertThatThrownBy(() -> objections.ask(county, number, "请说明。", 0, UUID.randomUUID()))
                .isInstanceOf(ObjectionRefused.DaysOutOfRange.class);
        assertThatThrownBy(() -> objections.settle(office.reviewer, number, true, "长".repeat(2001), UUID.randomUUID()))
                .isInstanceOf(ObjectionRefused.TooLong.class);
    }

    @Test
    void theListIsFoundBySearchAndAsksOnceHoweverLongItIs() throws Exception {
        object(firms.getFirst());
        var all = ObjectionFilter.of(ObjectionFilter.Show.ALL);
        int forOne = statements.ofLooking(() -> objections.list(city, all, 0, 50));
        firms.forEach(this::object);

        assertThat(statements.ofLooking(() -> objections.list(city, all, 0, 50)))
                .isEqualTo(forOne)
                .isPositive();
        var byName = new ObjectionFilter(
                ObjectionFilter.Show.OPEN, firms.getLast().firm().name());
        assertThat(objections.list(city, byName, 0, 50)).hasSize(1);
        var byNotice = new ObjectionFilter(ObjectionFilter.Show.OPEN, notice.publicNumber());
        assertThat(objections.count(city, byNotice)).isEqualTo(4);
        assertThat(objections.count(city, ObjectionFilter.of(ObjectionFilter.Show.SETTLED)))
                .isZero();
    }
}
