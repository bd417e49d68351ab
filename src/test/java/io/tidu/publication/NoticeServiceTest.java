package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class NoticeServiceTest extends PublicationTest {

    private RoundId round;

    @BeforeEach
    void openARound() {
        round = office.round();
    }

    @Test
    void draftsWhatIsProposedAndLeavesItProposed() {
        var proposed = office.propose(round, 3);

        var draft = draftOfAll();

        assertThat(draft.status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(draft.number()).isNull();
        assertThat(draft.entries()).isEqualTo(3);
        assertThat(proposed)
                .allSatisfy(entry -> assertThat(proposals.status(entry)).isEqualTo(FilingStatus.PROPOSED));
        assertThat(record.notices(0, 1000)).noneMatch(notice -> notice.id().equals(draft.id()));
    }

    @Test
    void draftsOnlyWhatWasChosen() {
        var proposed = office.propose(round, 3);

        var draft = draft(new NewNotice.Choice.Only(Set.of(proposed.getFirst().filing())));

        assertThat(entries(draft))
                .extracting(NoticeEntry::filing)
                .containsExactly(proposed.getFirst().filing());
    }

    @Test
    void opensWithANumberAWindowInWorkingDaysAndItsFilingsInPublicity() {
        var proposed = office.propose(round, 3);
        clock.set("2026-09-29", "10:00");

        var opened = notices.open(office.publisher, draftOfAll().id(), UUID.randomUUID());

        assertThat(opened.number()).matches("GS-2026-[0-9]{4}");
        assertThat(opened.publicWindow().closesOn()).isEqualTo("2026-10-10");
        assertThat(opened.status()).isEqualTo(NoticeStatus.RUNNING);
        assertThat(proposed)
                .allSatisfy(entry -> assertThat(proposals.status(entry)).isEqualTo(FilingStatus.PUBLICITY));
        assertThat(record.notice(opened.publicNumber())).contains(opened);
    }

    @Test
    void standsInTheOrderOfCityCountyAndCode() {
        office.propose(round, 6);

        assertThat(entries(running())).extracting(NoticeEntry::firm).isSortedAccordingTo(PublicFirm.ORDER);
    }

    @Test
    void givesNumbersWithoutAGap() {
        office.propose(round, 1);
        var first = running().publicNumber();
        round = office.round();
        office.propose(round, 1);

        assertThat(number(running().publicNumber())).isEqualTo(number(first) + 1);
    }

    @Test
    void opensOnceHoweverOftenItIsAsked() {
        office.propose(round, 2);
        var draft = draftOfAll();
        var key = UUID.randomUUID();

        var first = notices.open(office.publisher, draft.id(), key);

        assertThat(notices.open(office.publisher, draft.id(), key)).isEqualTo(first);
    }

    @Test
    void draftsOnceHoweverOftenItIsAsked() {
        office.propose(round, 2);
        var key = UUID.randomUUID();
        var command = new NewNotice(round, new NewNotice.Choice.Everything(), 5, Office.text());

        var first = notices.draft(office.publisher, command, key);

        assertThat(notices.draft(office.publisher, command, key)).isEqualTo(first);
        assertThat(notices.notices(office.publisher, 0, 10)).hasSize(1);
    }

    @Test
    void cannotBeOpenedTwiceWithDifferentKeys() {
        office.propose(round, 1);
        var running = running();

        assertThatExceptionOfType(PublicationRefused.WrongStatus.class)
                .isThrownBy(() -> notices.open(office.publisher, running.id(), UUID.randomUUID()));
    }

    @Test
    void cannotBeClosedInTheLastMinuteOfItsLastDay() {
        office.propose(round, 1);
        var running = running();
        clock.set("2026-06-05", "23:59");

        assertThatExceptionOfType(PublicationRefused.StillRunning.class)
                .isThrownBy(() -> notices.close(office.publisher, running.id(), UUID.randomUUID()));
        assertThat(notices.notice(office.publisher, running.id()).status()).isEqualTo(NoticeStatus.RUNNING);
    }

    @Test
    void isClosedTheDayAfterItsLastAndItsFilingsAreApproved() {
        var proposed = office.propose(round, 2);
        var running = running();
        clock.set("2026-06-06", "00:00");
        var key = UUID.randomUUID();

        var closed = notices.close(office.publisher, running.id(), key);

        assertThat(closed.status()).isEqualTo(NoticeStatus.CLOSED);
        assertThat(closed.closedOn()).isEqualTo("2026-06-06");
        assertThat(proposed)
                .allSatisfy(entry -> assertThat(proposals.status(entry)).isEqualTo(FilingStatus.APPROVED));
        assertThat(notices.close(office.publisher, running.id(), key)).isEqualTo(closed);
        assertThat(record.notice(closed.publicNumber())).contains(closed);
    }

    @Test
    void cannotBeClosedEarlyEvenInTheTable() {
        office.propose(round, 1);
        var running = running();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(
                                "update notice set status = 'CLOSED', closed_on = closes_on where number = :number")
                        .param("number", running.publicNumber())
                        .update());
    }

    @Test
    void holdsOneFirmBackWithAReasonAndTheRestGoesOn() {
        var proposed = office.propose(round, 3);
        var running = running();
        var held = proposed.getFirst();
        var key = UUID.randomUUID();

        notices.holdBack(office.publisher, running.id(), held.filing(), "收到实名异议", key);
        notices.holdBack(office.publisher, running.id(), held.filing(), "收到实名异议", key);

        assertThat(proposals.status(held)).isEqualTo(FilingStatus.PROPOSED);
        assertThat(notices.notice(office.reviewer, running.id()).heldBack()).isEqualTo(1);
        clock.set("2026-06-08", "09:00");
        notices.close(office.publisher, running.id(), UUID.randomUUID());
        assertThat(proposals.status(held)).isEqualTo(FilingStatus.PROPOSED);
        assertThat(proposals.status(proposed.getLast())).isEqualTo(FilingStatus.APPROVED);
    }

    @Test
    void tellsThePublicThatAFirmIsHeldBackAndNotWhy() {
        var held = office.propose(round, 1).getFirst();
        var running = running();
        notices.holdBack(office.publisher, running.id(), held.filing(), "张三举报", UUID.randomUUID());

        var shown = record.noticeEntries(running.id(), EntryFilter.ALL, 0, 10).getFirst();

        assertThat(shown.isIn()).isFalse();
        assertThat(shown.heldBackReason()).isNull();
        assertThat(entries(running).getFirst().heldBackReason()).isEqualTo("张三举报");
    }

    @Test
    void aFirmHeldBackCanStandInALaterNotice() {
        var held = office.propose(round, 2).getFirst();
        var running = running();
        notices.holdBack(office.publisher, running.id(), held.filing(), "核实", UUID.randomUUID());

        var later = running();

        assertThat(entries(later)).extracting(NoticeEntry::filing).containsExactly(held.filing());
    }

    @Test
    void doesNotHoldBackWithoutAReasonOrTwiceOrAfterTheEnd() {
        var proposed = office.propose(round, 2);
        var running = running();
        var held = proposed.getFirst().filing();

        assertThatExceptionOfType(PublicationRefused.TextMissing.class)
                .isThrownBy(() -> notices.holdBack(office.publisher, running.id(), held, "  ", UUID.randomUUID()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        notices.holdBack(office.publisher, running.id(), FilingId.next(), "无", UUID.randomUUID()));
        notices.holdBack(office.publisher, running.id(), held, "核实", UUID.randomUUID());
        assertThatExceptionOfType(PublicationRefused.HeldBackBefore.class)
                .isThrownBy(() -> notices.holdBack(office.publisher, running.id(), held, "核实", UUID.randomUUID()));
        clock.set("2026-06-08", "09:00");
        notices.close(office.publisher, running.id(), UUID.randomUUID());
        assertThatExceptionOfType(PublicationRefused.WrongStatus.class)
                .isThrownBy(() -> notices.holdBack(
                        office.publisher, running.id(), proposed.getLast().filing(), "晚了", UUID.randomUUID()));
    }

    @Test
    void refusesADraftOfNothingOfStrangersAndOfFirmsThatWaitElsewhere() {
        assertThatExceptionOfType(PublicationRefused.NothingChosen.class).isThrownBy(this::draftOfAll);
        office.propose(round, 1);
        assertThatExceptionOfType(PublicationRefused.NotProposed.class)
                .isThrownBy(() -> draft(new NewNotice.Choice.Only(Set.of(FilingId.next()))));
        draftOfAll();
        assertThatExceptionOfType(PublicationRefused.InAnotherDraft.class).isThrownBy(this::draftOfAll);
        round = new Office(jdbc, proposals).round();
        assertThatExceptionOfType(PublicationRefused.RoundUnknown.class).isThrownBy(this::draftOfAll);
    }

    @Test
    void refusesTheSameFirmTwice() {
        var first = office.propose(round, 1).getFirst();
        proposals.propose(round, first.firm(), office.jurisdiction());

        assertThatExceptionOfType(PublicationRefused.FirmTwice.class).isThrownBy(this::draftOfAll);
    }

    @Test
    void refusesToOpenWhenAFilingWasTakenBackInBetween() {
        var proposed = office.propose(round, 2);
        var draft = draftOfAll();
        proposals.move(proposed.getFirst(), FilingStatus.WITHDRAWN);

        assertThatExceptionOfType(PublicationRefused.NotProposed.class)
                .isThrownBy(() -> notices.open(office.publisher, draft.id(), UUID.randomUUID()));
        assertThat(notices.notice(office.publisher, draft.id()).status()).isEqualTo(NoticeStatus.DRAFT);
    }

    @Test
    void throwsADraftAwayAndItsFilingsCanBeDraftedAgain() {
        office.propose(round, 1);
        var draft = draftOfAll();

        notices.discard(office.publisher, draft.id(), UUID.randomUUID());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> notices.notice(office.publisher, draft.id()));
        var running = running();
        assertThatExceptionOfType(PublicationRefused.WrongStatus.class)
                .isThrownBy(() -> notices.discard(office.publisher, running.id(), UUID.randomUUID()));
    }

    @Test
    void refusesTooFewAndTooManyDaysAndMissingOrEndlessTexts() {
        assertThatExceptionOfType(PublicationRefused.DaysOutOfRange.class)
                .isThrownBy(() -> new NewNotice(round, new NewNotice.Choice.Everything(), 4, Office.text()));
        assertThatExceptionOfType(PublicationRefused.DaysOutOfRange.class)
                .isThrownBy(() -> notices.preview(office.publisher, 61));
        assertThatExceptionOfType(PublicationRefused.TextMissing.class)
                .isThrownBy(() -> new NoticeText(" ", "正文", "电话", "电话"));
        assertThatExceptionOfType(PublicationRefused.TextMissing.class)
                .isThrownBy(() -> new NoticeText("标题", "正文", "电话", ""));
        assertThatExceptionOfType(PublicationRefused.TextTooLong.class)
                .isThrownBy(() -> new NoticeText("长".repeat(201), "正文", "电话", "电话"));
    }

    @Test
    void previewsTheWindowOfANoticeOpenedToday() {
        clock.set("2026-10-08", "10:00");

        assertThat(notices.preview(office.reviewer, 5).closesOn()).isEqualTo("2026-10-13");
    }

    @Test
    void aReviewerOfTheProvinceReadsAndChangesNothing() {
        office.propose(round, 2);
        var running = running();
        var filing = entries(running).getFirst().filing();

        assertThat(notices.isOpenTo(office.reviewer)).isTrue();
        assertThat(notices.notices(office.reviewer, 0, 10)).contains(running);
        assertThat(notices.entries(office.reviewer, running.id(), EntryFilter.ALL, 0, 10))
                .hasSize(2);
        assertThat(changes(office.reviewer, running.id(), filing))
                .allSatisfy(change -> assertThatThrownBy(change).isInstanceOf(NotAllowed.class));
    }

    @Test
    void forEverybodyElseThereIsNothing() {
        office.propose(round, 1);
        var running = running();
        var filing = entries(running).getFirst().filing();
        Consumer<Actor> findsNothing = stranger -> {
            assertThat(notices.isOpenTo(stranger)).isFalse();
            assertThatThrownBy(() -> notices.notices(stranger, 0, 10)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notices.notice(stranger, running.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notices.entries(stranger, running.id(), EntryFilter.ALL, 0, 10))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notices.countEntries(stranger, running.id(), EntryFilter.ALL))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notices.preview(stranger, 5)).isInstanceOf(NotFound.class);
            assertThat(changes(stranger, running.id(), filing))
                    .allSatisfy(change -> assertThatThrownBy(change).isInstanceOf(NotFound.class));
        };

        assertThat(office.strangers()).allSatisfy(findsNothing);
    }

    @Test
    void aPublisherOfAnotherProvinceFindsNothing() {
        office.propose(round, 1);
        var running = running();
        var other = new Office(jdbc, proposals).publisher;

        assertThatThrownBy(() -> notices.notice(other, running.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notices.close(other, running.id(), UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
        assertThat(notices.notices(other, 0, 10)).isEmpty();
    }

    @Test
    void everyStepIsInTheAuditTrail() {
        office.propose(round, 2);
        var running = running();
        notices.holdBack(
                office.publisher, running.id(), entries(running).getFirst().filing(), "核实", UUID.randomUUID());
        clock.set("2026-06-08", "09:00");
        notices.close(office.publisher, running.id(), UUID.randomUUID());

        assertThat(jdbc.sql("select action from audit_entry where account_id = :account order by id")
                        .param(
                                "account",
                                io.tidu.shared.RowKey.bytes(
                                        office.publisher.account().value()))
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("DRAFTED", "OPENED", "HELD_BACK", "CLOSED");
    }

    @Test
    void opensTenTimesAsManyFirmsInAsManyStatements() throws Exception {
        office.propose(round, 30);
        var few = draftOfAll();
        int forFew = statements.of(() -> notices.open(office.publisher, few.id(), UUID.randomUUID()));
        round = office.round();
        office.propose(round, 300);
        var many = draftOfAll();

        assertThat(statements.of(() -> notices.open(office.publisher, many.id(), UUID.randomUUID())))
                .isEqualTo(forFew);
    }

    private List<ThrowingCallable> changes(Actor actor, NoticeId id, FilingId filing) {
        return List.of(
                () -> notices.draft(
                        actor,
                        new NewNotice(round, new NewNotice.Choice.Everything(), 5, Office.text()),
                        UUID.randomUUID()),
                () -> notices.discard(actor, id, UUID.randomUUID()),
                () -> notices.open(actor, id, UUID.randomUUID()),
                () -> notices.holdBack(actor, id, filing, "无", UUID.randomUUID()),
                () -> notices.close(actor, id, UUID.randomUUID()));
    }

    private NoticeRow draftOfAll() {
        return draft(new NewNotice.Choice.Everything());
    }

    private NoticeRow draft(NewNotice.Choice choice) {
        return notices.draft(office.publisher, new NewNotice(round, choice, 5, Office.text()), UUID.randomUUID());
    }

    private NoticeRow running() {
        return notices.open(office.publisher, draftOfAll().id(), UUID.randomUUID());
    }

    private List<NoticeEntry> entries(NoticeRow notice) {
        return notices.entries(office.publisher, notice.id(), EntryFilter.ALL, 0, 1000);
    }

    private static int number(String notice) {
        return Integer.parseInt(notice.substring(notice.lastIndexOf('-') + 1));
    }
}
