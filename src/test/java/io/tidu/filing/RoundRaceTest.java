package io.tidu.filing;

import static io.tidu.filing.Stage.TODAY;
import static io.tidu.filing.Stage.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.AtOnce;
import io.tidu.TiduTest;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.shared.RowKey;
import io.tidu.shared.RuleViolation;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty people at the same moment, where only one of two rounds can have the time, or time itself runs out. */
@TiduTest
class RoundRaceTest {

    private static final int THREADS = 50;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RoundService rounds;

    @Autowired
    private FilingService filings;

    @Autowired
    private WindowWatch watch;

    @Autowired
    private JdbcClient jdbc;

    private Stage stage;

    @BeforeEach
    void raise() {
        stage = new Stage(context);
        rounds.close(stage.province, stage.round, "让出时间", key());
    }

    @Test
    void ofTwoRoundsThatOverlapOneIsOpenedOnce() throws Exception {
        var one = planned(81, 0, 10);
        var other = planned(82, 5, 15);
        var answers = AtOnce.answers(THREADS, no -> () -> {
            rounds.open(stage.province, no % 2 == 0 ? one : other, key());
            return true;
        });
        oneWins(answers);
        assertThat(List.of(status(one), status(other)))
                .containsExactlyInAnyOrder(RoundStatus.OPEN, RoundStatus.PLANNED);
    }

    @Test
    void ofTwoClosedRoundsThatOverlapOneIsReopenedOnce() throws Exception {
        var other = planned(83, 0, 10);
        rounds.open(stage.province, other, key());
        rounds.close(stage.province, other, "让出时间", key());
        var answers = AtOnce.answers(THREADS, no -> () -> {
            rounds.reopen(stage.province, no % 2 == 0 ? stage.round : other, until(30), key());
            return true;
        });
        oneWins(answers);
        assertThat(List.of(status(stage.round), status(other)))
                .containsExactlyInAnyOrder(RoundStatus.OPEN, RoundStatus.CLOSED);
    }

    @Test
    void aRoundIsExtendedOverAnotherOrThatIsOpenedNeverBoth() throws Exception {
        var early = planned(84, 0, 10);
        rounds.open(stage.province, early, key());
        var late = planned(85, 12, 20);
        var answers = AtOnce.answers(THREADS, no -> () -> {
            if (no % 2 == 0) {
                rounds.extend(stage.province, early, until(14), key());
            } else {
                rounds.open(stage.province, late, key());
            }
            return true;
        });
        oneWins(answers);
        boolean extended =
                rounds.find(early).orElseThrow().closesAt().equals(until(14).enterprises());
        assertThat(status(late)).isEqualTo(extended ? RoundStatus.PLANNED : RoundStatus.OPEN);
    }

    @Test
    void atTheVeryDeadlineEachIsEitherSubmittedInTimeOrEndedAndNeverBoth() throws Exception {
        stage.round = planned(86, 0, 10);
        rounds.open(stage.province, stage.round, key());
        var firms = IntStream.range(0, 8)
                .mapToObj(no -> stage.in(FilingStatus.AWAITING_SIGNATURE))
                .toList();
        var end = Instant.now().plusMillis(1200).truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("update filing_round set closes_at = ? where id = ?")
                .param(Timestamp.from(end))
                .param(RowKey.bytes(stage.round.value()))
                .update();
        var answers = AtOnce.answers(THREADS, no -> () -> {
            var firm = firms.get(no % firms.size());
            Thread.sleep(Math.max(0, Instant.now().until(end, ChronoUnit.MILLIS) - 200 + 8L * no));
            return filings.sign(firm.signatory(), firm.id(), key());
        });
        watch.look(stage.round);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof FilingReceipt))
                .hasOnlyElementsOfType(RuleViolation.class);
        var signed = answers.stream()
                .filter(FilingReceipt.class::isInstance)
                .map(FilingReceipt.class::cast)
                .toList();
        assertThat(signed).extracting(FilingReceipt::id).doesNotHaveDuplicates();
        assertThat(signed).allSatisfy(receipt -> assertThat(receipt.at()).isBefore(end));
        for (var firm : firms) {
            boolean inTime = signed.stream().anyMatch(receipt -> receipt.id().equals(firm.id()));
            assertThat(filings.open(firm.filler(), firm.id()).status())
                    .isEqualTo(inTime ? FilingStatus.COUNTY_REVIEW : FilingStatus.EXPIRED);
        }
    }

    private RoundId planned(int batch, int from, int to) {
        var plan = new RoundPlan(
                Rung.SRDI_SME,
                FilingKind.NEW,
                TODAY.getYear(),
                batch,
                "2026",
                TODAY.plusDays(from),
                TODAY.plusDays(to));
        return rounds.plan(stage.province, plan, key());
    }

    private static RoundExtension until(int days) {
        return new RoundExtension(
                LevelWindow.ofDays(TODAY, TODAY.plusDays(days)).closesAt(), Map.of(), "系统维护");
    }

    private RoundStatus status(RoundId id) {
        return rounds.find(id).orElseThrow().status();
    }

    /** The others are refused in words: nobody sees a failure of the database. */
    private static void oneWins(List<Object> answers) {
        assertThat(answers).hasSize(THREADS);
        assertThat(answers).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !Boolean.TRUE.equals(answer))
                .hasOnlyElementsOfType(RuleViolation.class);
    }
}
