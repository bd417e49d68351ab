package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.AtOnce;
import io.tidu.evidence.EvidenceRefused;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.NotFound;
import io.tidu.publication.statement.Attachment;
import io.tidu.publication.statement.StatementRefused;
import io.tidu.shared.Attempts;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody objects to a firm of a notice, in time and by name. */
class ObjectingTest extends ObjectionStage {

    private static final ObjectionFilter ALL = ObjectionFilter.of(ObjectionFilter.Show.ALL);

    @Autowired
    private ObjectionIntake intake;

    @Autowired
    private Attempts attempts;

    @Test
    void countsInTheLastSecondOfTheLastDay() {
        clock.set("2026-06-05", "23:59:59");

        object(firms.getFirst());

        assertThat(objections.list(office.reviewer, ALL, 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.creditCode())
                        .isEqualTo(firms.getFirst().firm().creditCode()));
    }

    @Test
    void isLateFromMidnightOnAndTellsWhomToTurnTo() {
        clock.set("2026-06-06", "00:00");

        assertThatExceptionOfType(ObjectionRefused.Late.class)
                .isThrownBy(() -> object(firms.getFirst()))
                .satisfies(late -> assertThat(late.arguments())
                        .containsExactly("2026-06-05", "中小企业处 0571-00000001", "机关纪委 0571-00000002"));
        assertThat(objections.count(office.reviewer, ALL)).isZero();
    }

    @Test
    void isInTimeUntilTheEndOfASaturdayThatIsWorkedInstead() {
        var autumn = office.round();
        var firm = office.propose(autumn, 1).getFirst();
        clock.set("2026-09-29", "10:00");
        var draft = notices.draft(
                office.publisher,
                new NewNotice(autumn, new NewNotice.Choice.Everything(), 5, Office.text()),
                UUID.randomUUID());
        notice = notices.open(office.publisher, draft.id(), UUID.randomUUID());
        assertThat(notice.publicWindow().closesOn()).isEqualTo("2026-10-10");
        clock.set("2026-10-10", "23:59:59");
        object(firm);
        clock.set("2026-10-11", "00:00");

        assertThatThrownBy(() -> object(firm)).isInstanceOf(ObjectionRefused.Late.class);
        assertThat(objections.count(office.reviewer, ALL)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "匿名", "知情人", "Anonymous"})
    void isNotTakenWithoutAName(String name) {
        assertThatExceptionOfType(StatementRefused.Anonymous.class)
                .isThrownBy(() -> new NewObjection(
                        notice.publicNumber(), firms.getFirst().firm().creditCode(), name, CONTACT, REASON, List.of()));
    }

    @Test
    void isNotTakenAgainstWhoIsNotInTheNoticeOrWasTakenOut() {
        var held = firms.getFirst();
        notices.holdBack(office.publisher, notice.id(), held.filing(), "核实", UUID.randomUUID());
        var stranger = office.propose(office.round(), 1).getFirst();

        assertThatThrownBy(() -> object(held)).isInstanceOf(ObjectionRefused.NotInNotice.class);
        assertThatThrownBy(() -> object(stranger)).isInstanceOf(ObjectionRefused.NotInNotice.class);
    }

    @Test
    void isNotTakenAgainstANoticeThatIsNotThere() {
        var firm = firms.getFirst();
        var unknown = new NewObjection("GS-1999-0001", firm.firm().creditCode(), NAME, CONTACT, REASON, List.of());

        assertThatThrownBy(() -> objecting.object(unknown, UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void isTakenOnceHoweverOftenItIsSent() {
        var key = UUID.randomUUID();
        var objection = against(firms.getFirst());

        var receipt = objecting.object(objection, key);

        assertThat(objecting.object(objection, key)).isEqualTo(receipt);
        assertThat(objections.count(office.reviewer, ALL)).isOne();
    }

    @Test
    void isNotTakenAtAllWithAFileThatIsRefused() {
        Attachment program = () -> new ByteArrayInputStream("MZ not a picture".getBytes());

        assertThatThrownBy(() -> object(firms.getFirst(), picture(), program)).isInstanceOf(EvidenceRefused.class);
        Attachment tooBig = () -> new ByteArrayInputStream(new byte[6 << 20]);
        assertThatThrownBy(() -> object(firms.getFirst(), tooBig)).isInstanceOf(EvidenceRefused.class);
        assertThat(objections.count(office.reviewer, ALL)).isZero();
    }

    @Test
    void takesThreeFilesAtMost() {
        object(firms.getFirst(), picture(), picture(), picture());

        assertThat(objections.list(county, ALL, 0, 1).getFirst().files()).isEqualTo(3);
        assertThatThrownBy(() -> against(firms.getFirst(), picture(), picture(), picture(), picture()))
                .isInstanceOf(StatementRefused.TooManyFiles.class);
    }

    @Test
    void tellsTheHolderOfTheReceiptWhereItStands() {
        var receipt = objecting.object(against(firms.getFirst()), UUID.randomUUID());
        assertThat(receipt).matches("YY-2026-[0-9]{4,6}-[0-9A-Z]{10}");
        var number = receipt.substring(0, receipt.lastIndexOf('-'));
        assertThat(objecting
                        .state(" " + receipt.toLowerCase(java.util.Locale.ROOT))
                        .orElseThrow()
                        .status())
                .isEqualTo(ObjectionStatus.OPEN);
        settle(number, false);

        var state = objecting.state(receipt).orElseThrow();

        assertThat(state.status()).isEqualTo(ObjectionStatus.DISMISSED);
        assertThat(state.decision()).isEqualTo("经核查，审计报告数据一致。");
        assertThat(state.toString()).doesNotContain(NAME, CONTACT, REASON);
        assertThat(objecting.state(number)).isEmpty();
        assertThat(objecting.state(number + "-2222222222")).isEmpty();
    }

    /** One that arrived in the last second is being entered while the publisher closes: it is seen, or it is told. */
    @Test
    void isEitherSeenByTheClosingOrTold() throws Exception {
        var firm = firms.getFirst();
        var arrived = Instant.parse("2026-06-05T15:59:59Z");
        clock.set("2026-06-06", "00:00");

        var answers = AtOnce.answers(List.of(
                () -> attempts.inTransaction(
                        () -> intake.enter(io.tidu.identity.Actor.program("公众"), against(firm), notice, 0, arrived)),
                () -> notices.close(office.publisher, notice.id(), UUID.randomUUID())));

        assertThat(answers.getLast()).isInstanceOf(NoticeRow.class);
        boolean taken = !(answers.getFirst() instanceof ObjectionRefused.Late);
        assertThat(proposals.status(firm)).isEqualTo(taken ? FilingStatus.PUBLICITY : FilingStatus.APPROVED);
        assertThat(objections.count(office.reviewer, ALL)).isEqualTo(taken ? 1 : 0);
    }

    /** A firm is objected to or taken out, whoever comes first; never both. */
    @Test
    void isNeverTakenAgainstAFirmThatIsTakenOutInTheSameMoment() throws Exception {
        var firm = firms.getFirst();

        var answers = AtOnce.answers(List.of(() -> object(firm), () -> {
            notices.holdBack(office.publisher, notice.id(), firm.filing(), "核实", UUID.randomUUID());
            return "held back";
        }));

        assertThat(answers)
                .filteredOn(answer -> answer instanceof RuntimeException)
                .singleElement()
                .isInstanceOfAny(ObjectionRefused.NotInNotice.class, PublicationRefused.UnderObjection.class);
    }
}
