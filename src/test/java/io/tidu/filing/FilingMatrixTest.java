package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.tidu.TiduTest;
import io.tidu.filing.Stage.Case;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every party tries every action in every status: it works exactly where the table says so, and is refused everywhere else. */
@TiduTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilingMatrixTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingService filings;

    private Stage stage;
    private Stage over;
    private final Map<FilingStatus, Case> standing = new EnumMap<>(FilingStatus.class);

    record Attempt(FilingStatus status, Party party, FilingAction action) {
        boolean allowed() {
            return visible()
                    && FilingTransitions.find(status, action)
                            .filter(line -> line.parties().contains(party))
                            .filter(line -> !line.ownDecisionOnly() || party == lastDecided())
                            .isPresent();
        }

        /** Who made the last decision about the filing of this test. */
        private Party lastDecided() {
            return status == FilingStatus.PROVINCE_REVIEW ? Party.CITY : Party.COUNTY;
        }

        boolean visible() {
            boolean neverSubmitted = status == FilingStatus.DRAFT
                    || status == FilingStatus.AWAITING_SIGNATURE
                    || status == FilingStatus.EXPIRED
                    || status == FilingStatus.WITHDRAWN;
            return party.ofEnterprise() || party == Party.PROGRAM || !neverSubmitted;
        }
    }

    @BeforeAll
    void raise() {
        stage = new Stage(context);
        over = new Stage(context);
        for (var status : FilingStatus.values()) {
            standing.put(status, (status == FilingStatus.EXPIRED ? over : stage).in(status));
        }
    }

    static Stream<Attempt> refused() {
        return attempts().filter(attempt -> !attempt.allowed());
    }

    static Stream<Attempt> allowed() {
        return attempts().filter(Attempt::allowed);
    }

    private static Stream<Attempt> attempts() {
        return Arrays.stream(FilingStatus.values())
                .flatMap(status -> Arrays.stream(Party.values())
                        .filter(party -> party != Party.MINISTRY)
                        .flatMap(party -> Arrays.stream(FilingAction.values())
                                .filter(action -> action != FilingAction.START)
                                .map(action -> new Attempt(status, party, action))));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Attempt attempt) {
        var firm = Objects.requireNonNull(standing.get(attempt.status()));
        var stage = stageOf(attempt.status());
        var actor = stage.as(attempt.party(), firm);
        var before = filings.history(firm.filler(), firm.id()).size();
        var refusal = catchThrowable(() -> stage.act(actor, firm.id(), attempt.action()));
        if (!attempt.visible()) {
            assertThat(refusal).isInstanceOf(NotFound.class);
        } else if (!FilingTransitions.partiesOf(attempt.action()).contains(attempt.party())) {
            assertThat(refusal).isInstanceOf(NotAllowed.class);
        } else if (isTooLate(attempt)) {
            assertThat(refusal).isInstanceOf(FilingRefused.class);
        } else if (isOfAnotherLevel(attempt)) {
            assertThat(refusal).isInstanceOf(NotAllowed.class);
        } else {
            assertThat(refusal)
                    .isInstanceOfSatisfying(
                            FilingMovedOn.class,
                            moved -> assertThat(moved.status()).isEqualTo(attempt.status()));
        }
        assertThat(filings.history(firm.filler(), firm.id())).hasSize(before);
        if (attempt.visible()) {
            var permitted = filings.permitted(actor, firm.id());
            assertThat(permitted.allows(attempt.action())).isFalse();
            assertThat(permitted.whyNot(attempt.action())).isPresent();
        }
    }

    /** Filings that ended with their window stand in a round whose window is over. */
    private Stage stageOf(FilingStatus status) {
        over.letTheDeadlinePass(over.round);
        return status == FilingStatus.EXPIRED ? over : stage;
    }

    private static boolean isTooLate(Attempt attempt) {
        return attempt.status() == FilingStatus.EXPIRED
                && (attempt.action() == FilingAction.ASK_SIGNATURE || attempt.action() == FilingAction.SIGN);
    }

    private static boolean isOfAnotherLevel(Attempt attempt) {
        return FilingTransitions.find(attempt.status(), attempt.action())
                .filter(line -> line.ownDecisionOnly() && line.parties().contains(attempt.party()))
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource
    void allowed(Attempt attempt) {
        var firm = stage.in(attempt.status());
        var actor = stage.as(attempt.party(), firm);
        if (attempt.status() == FilingStatus.DRAFT && attempt.action() == FilingAction.ASK_SIGNATURE) {
            stage.fill(firm, SampleForm.values());
            stage.attachEvidence(firm);
        }
        assertThat(isPermitted(actor, firm, attempt.action())).isTrue();
        var line = FilingTransitions.find(attempt.status(), attempt.action()).orElseThrow();
        assertThat(stage.act(actor, firm.id(), attempt.action())).isIn(line.to().possible());
    }

    private boolean isPermitted(Actor actor, Case firm, FilingAction action) {
        return action == FilingAction.EXPIRE
                ? stage.afterTheDeadline(
                        () -> filings.permitted(actor, firm.id()).allows(action))
                : filings.permitted(actor, firm.id()).allows(action);
    }
}
