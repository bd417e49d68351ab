package io.tidu.filing;

import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.TiduTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was not submitted in time ends, with all that was typed, and comes back if the time is made longer. */
@TiduTest
class ExpiryTest {

    private static final FieldPath WEBSITE = FieldPath.of("website");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private WindowWatch watch;

    @Autowired
    private Filings rows;

    @Autowired
    private FilingEvents events;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @Test
    void draftsAndUnsignedOnesEndAndSubmittedOnesGoOn() {
        var draft = stage.in(FilingStatus.DRAFT);
        var unsigned = stage.in(FilingStatus.AWAITING_SIGNATURE);
        var submitted = stage.in(FilingStatus.COUNTY_REVIEW);
        var returned = stage.in(FilingStatus.RETURNED);
        filings.askSignature(returned.filler(), returned.id(), key());
        watch.look(stage.round);
        assertThat(status(draft)).as("still in time").isEqualTo(FilingStatus.DRAFT);

        stage.letTheDeadlinePass(stage.round);
        watch.look();
        for (var ended : List.of(draft, unsigned)) {
            assertThat(status(ended)).isEqualTo(FilingStatus.EXPIRED);
            var last = filings.history(ended.filler(), ended.id()).getLast();
            assertThat(last.action()).isEqualTo(FilingAction.EXPIRE);
            assertThat(last.party()).isEqualTo(Party.PROGRAM);
        }
        assertThat(status(submitted)).isEqualTo(FilingStatus.COUNTY_REVIEW);
        assertThat(status(returned)).as("came back after a correction").isEqualTo(FilingStatus.AWAITING_SIGNATURE);
        filings.sign(returned.signatory(), returned.id(), key());
    }

    @Test
    void whatIsTypedAfterTheEndIsKeptAndComesBackWithTheRest() {
        var firm = stage.complete();
        var revision = filings.open(firm.filler(), firm.id()).revision();
        stage.letTheDeadlinePass(stage.round);
        watch.look(stage.round);
        filings.saveDraft(firm.filler(), firm.id(), Map.of(WEBSITE, "www.late.example"), revision);
        assertThat(status(firm)).isEqualTo(FilingStatus.EXPIRED);
        refused(() -> filings.askSignature(firm.filler(), firm.id(), key()));
        refused(() -> filings.sign(firm.signatory(), firm.id(), key()));

        stage.reopenTheWindow(stage.round);
        watch.look(stage.round);
        assertThat(status(firm)).isEqualTo(FilingStatus.DRAFT);
        var content = filings.open(firm.filler(), firm.id()).content();
        assertThat(content.text(WEBSITE)).hasValue("www.late.example");
        SampleForm.values()
                .forEach((path, value) -> assertThat(path.equals(WEBSITE)
                                || content.text(path).filter(value::equals).isPresent())
                        .as(path.text())
                        .isTrue());
        filings.askSignature(firm.filler(), firm.id(), key());
        replays(firm);
    }

    @Test
    void nothingDependsOnTheProgramHavingLooked() {
        var firm = stage.complete();
        stage.letTheDeadlinePass(stage.round);
        refused(() -> filings.askSignature(firm.filler(), firm.id(), key()));
        watch.look(stage.round);
        stage.reopenTheWindow(stage.round);
        assertThat(filings.permitted(firm.filler(), firm.id()).allows(FilingAction.ASK_SIGNATURE))
                .isTrue();
        assertThat(filings.askSignature(firm.filler(), firm.id(), key()).status())
                .isEqualTo(FilingStatus.AWAITING_SIGNATURE);
        assertThat(filings.history(firm.filler(), firm.id()))
                .extracting(HistoryRow::action)
                .containsExactly(
                        FilingAction.START, FilingAction.EXPIRE, FilingAction.REVIVE, FilingAction.ASK_SIGNATURE);
        replays(firm);
    }

    @Test
    void anEndedOneCanBeWithdrawn() {
        var firm = stage.in(FilingStatus.EXPIRED);
        stage.letTheDeadlinePass(stage.round);
        filings.withdraw(firm.signatory(), firm.id(), null, key());
        assertThat(status(firm)).isEqualTo(FilingStatus.WITHDRAWN);
        watch.look(stage.round);
        assertThat(status(firm)).isEqualTo(FilingStatus.WITHDRAWN);
    }

    private void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        FilingRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("filing.refused.deadline"));
    }

    private FilingStatus status(Stage.Case firm) {
        return filings.open(firm.filler(), firm.id()).status();
    }

    private void replays(Stage.Case firm) {
        var row = rows.findById(firm.id().value()).orElseThrow();
        assertThat(FilingState.fold(events.ofFiling(firm.id().value()))).isEqualTo(row.state());
    }
}
