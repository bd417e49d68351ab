package io.tidu.filing;

import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidu.AtOnce;
import io.tidu.TiduTest;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TiduTest
@RecordApplicationEvents
class FilingHistoryTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    @Autowired
    private Filings rows;

    @Autowired
    private FilingEvents events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents published;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theRowIsTheFoldOfItsEventsWhateverHappened(long seed) {
        var random = new Random(seed);
        var firm = stage.complete();
        for (int step = 0; step < 25; step++) {
            var possible = possible(firm);
            if (possible.isEmpty()) {
                break;
            }
            var line = possible.get(random.nextInt(possible.size()));
            stage.act(stage.as(line.parties().iterator().next(), firm), firm.id(), line.action());
        }
        var row = rows.findById(firm.id().value()).orElseThrow();
        var history = events.ofFiling(firm.id().value());
        assertThat(FilingState.fold(history)).isEqualTo(row.state());
        assertThat(filings.submissions(firm.filler(), firm.id())).hasSize(row.submissionNo());
    }

    /** What the table allows now, withdrawing left out so that histories become long. */
    private List<Transition> possible(Stage.Case firm) {
        var state = rows.findById(firm.id().value()).orElseThrow().state();
        return FilingTransitions.TABLE.stream()
                .filter(line -> line.from() == state.status() && line.recorded())
                .filter(line -> line.action() != FilingAction.WITHDRAW)
                .filter(line -> !line.ownDecisionOnly() || ofLastDecision(line, state))
                .filter(line -> line.action() != FilingAction.EXPIRE || state.submissionNo() == 0)
                .map(line -> line.ownDecisionOnly()
                        ? new Transition(
                                line.from(),
                                line.action(),
                                line.to(),
                                Set.of(Party.reviewing(Objects.requireNonNull(state.resumeAt()))))
                        : line)
                .toList();
    }

    private static boolean ofLastDecision(Transition line, FilingState state) {
        var level = state.resumeAt();
        return level != null && line.parties().contains(Party.reviewing(level));
    }

    @Test
    void aHistoryWithAStepMissingIsNotFolded() {
        var firm = stage.in(FilingStatus.CITY_REVIEW);
        var history = new ArrayList<>(events.ofFiling(firm.id().value()));
        history.remove(2);
        assertThatIllegalStateException().isThrownBy(() -> FilingState.fold(history));
        assertThatIllegalStateException().isThrownBy(() -> FilingState.fold(List.of()));
    }

    @Test
    void aDoubleClickHasOneEffectAndTheSameAnswer() {
        var firm = stage.in(FilingStatus.AWAITING_SIGNATURE);
        var key = key();
        var first = filings.sign(firm.signatory(), firm.id(), key);
        assertThat(filings.sign(firm.signatory(), firm.id(), key)).isEqualTo(first);
        filings.recommend(stage.county, firm.id(), null, key());
        assertThat(filings.sign(firm.signatory(), firm.id(), key))
                .as("also much later")
                .isEqualTo(first);
        assertThat(filings.submissions(firm.filler(), firm.id())).hasSize(1);
        assertThat(published.stream(FilingSubmitted.class)
                        .filter(event -> event.filing().id().equals(firm.id())))
                .hasSize(1);
    }

    @Test
    void startingTwiceWithOneKeyGivesOneFiling() {
        var firm = stage.firm();
        var key = key();
        var first = filings.start(firm.filler(), stage.round, key);
        assertThat(filings.start(firm.filler(), stage.round, key)).isEqualTo(first);
    }

    @Test
    void aKeyIsGoodForOneActOfOnePersonOnOneFiling() {
        var firm = stage.in(FilingStatus.COUNTY_REVIEW);
        var other = stage.in(FilingStatus.COUNTY_REVIEW);
        var key = key();
        filings.recommend(stage.county, firm.id(), null, key);
        assertThatThrownBy(() -> filings.decline(stage.county, firm.id(), "不属实", key))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> filings.recommend(stage.county, other.id(), null, key))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> filings.recommend(stage.city, firm.id(), null, key))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void ofTwoOppositeDecisionsAtOnceOneWinsAndTheOtherIsToldWhoAndWhat() throws Exception {
        for (int round = 0; round < 5; round++) {
            var firm = stage.in(FilingStatus.COUNTY_REVIEW);
            var colleague = Stage.official(stage.county.role(), stage.countyBureau, BureauLevel.COUNTY);
            var answers = together(
                    () -> filings.recommend(stage.county, firm.id(), null, key()),
                    () -> filings.decline(colleague, firm.id(), "不属实", key()));
            assertThat(answers)
                    .filteredOn(answer -> answer instanceof FilingReceipt)
                    .hasSize(1);
            var refused = answers.stream()
                    .filter(FilingMovedOn.class::isInstance)
                    .map(FilingMovedOn.class::cast)
                    .toList();
            assertThat(refused).hasSize(1);
            assertThat(refused.getFirst().arguments().get(1)).isIn(stage.county.name(), colleague.name());
            assertThat(filings.history(stage.county, firm.id())).hasSize(4);
        }
    }

    @Test
    void theSameClickFromTwoConnectionsAtOnceHasOneEffect() throws Exception {
        var firm = stage.firm();
        var start = key();
        var begun = together(
                () -> filings.start(firm.filler(), stage.round, start),
                () -> filings.start(firm.filler(), stage.round, start));
        assertThat(begun.getFirst()).isInstanceOf(FilingReceipt.class).isEqualTo(begun.getLast());
        var ready = stage.in(FilingStatus.AWAITING_SIGNATURE);
        var sign = key();
        var signed = together(
                () -> filings.sign(ready.signatory(), ready.id(), sign),
                () -> filings.sign(ready.signatory(), ready.id(), sign));
        assertThat(signed.getFirst()).isInstanceOf(FilingReceipt.class).isEqualTo(signed.getLast());
    }

    @Test
    void twoWindowsTypingAtOnceLoseNothing() throws Exception {
        var firm = stage.started();
        together(
                () -> filings.saveDraft(firm.filler(), firm.id(), Map.of(FieldPath.of("website"), "a.cn"), 1),
                () -> filings.saveDraft(firm.filler(), firm.id(), Map.of(FieldPath.of("address"), "一号"), 1));
        var content = filings.open(firm.filler(), firm.id()).content();
        assertThat(content.text("website")).hasValue("a.cn");
        assertThat(content.text("address")).hasValue("一号");
    }

    @Test
    void manyAreAnnouncedTogetherOrNotAtAll() {
        var one = stage.in(FilingStatus.PROPOSED);
        var two = stage.in(FilingStatus.PROPOSED);
        var notYet = stage.in(FilingStatus.PROVINCE_REVIEW);
        assertThatThrownBy(() ->
                        filings.announce(stage.publisher, List.of(one.id(), notYet.id(), two.id()), "GS-2", key()))
                .isInstanceOf(FilingMovedOn.class);
        assertThat(filings.open(stage.publisher, one.id()).status()).isEqualTo(FilingStatus.PROPOSED);
        var key = key();
        var first = filings.announce(stage.publisher, List.of(one.id(), two.id()), "GS-2", key);
        assertThat(first).extracting(FilingReceipt::status).containsOnly(FilingStatus.PUBLICITY);
        assertThat(filings.announce(stage.publisher, List.of(one.id(), two.id()), "GS-2", key))
                .isEqualTo(first);
        assertThat(filings.history(stage.publisher, two.id()).getLast().document())
                .isEqualTo("GS-2");
    }

    @Test
    void numbersAreUniqueAlsoWhenManySignAtOnce() throws Exception {
        var firms = List.of(
                stage.in(FilingStatus.AWAITING_SIGNATURE),
                stage.in(FilingStatus.AWAITING_SIGNATURE),
                stage.in(FilingStatus.AWAITING_SIGNATURE),
                stage.in(FilingStatus.AWAITING_SIGNATURE));
        var tasks = firms.stream()
                .<Callable<Object>>map(firm -> () -> filings.sign(firm.signatory(), firm.id(), key()))
                .toList();
        var numbers = AtOnce.answers(tasks).stream()
                .map(answer -> ((FilingReceipt) answer).number())
                .distinct();
        assertThat(numbers).hasSize(4).doesNotContainNull();
    }

    @Test
    void theDatabaseItselfRefusesWhatTheTableForbids() {
        var firm = stage.started();
        var id = RowKey.bytes(firm.id().value());
        for (var sql : List.of(
                "update filing set status = 'LISTED' where id = ?",
                "update filing set status = 'NONSENSE' where id = ?",
                "update filing set live = null where id = ?",
                "update filing set number = 'X' where id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(id).update())
                    .as(sql)
                    .isInstanceOfAny(DataIntegrityViolationException.class, UncategorizedSQLException.class);
        }
    }

    @SafeVarargs
    private static List<Object> together(Callable<Object>... tasks) throws Exception {
        return AtOnce.answers(List.of(tasks));
    }
}
