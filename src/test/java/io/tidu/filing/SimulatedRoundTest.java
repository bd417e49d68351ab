package io.tidu.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidu.TiduTest;
import io.tidu.ladder.Rung;
import io.tidu.publication.ListFormat;
import io.tidu.publication.ListRow;
import io.tidu.publication.PublicRecord;
import io.tidu.title.TitleRegister;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import tools.jackson.databind.json.JsonMapper;

/**
 * A round of 5,000 firms in 40 counties and 12 cities, led through a year by people who are late, related, in doubt and in each
 * other's way. When it is over, everything that must always hold is asked once.
 */
@TiduTest
@Import(SimulatedRoundTest.Time.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulatedRoundTest {

    private static final Logger log = LoggerFactory.getLogger(SimulatedRoundTest.class);
    private static final int FIRMS = Integer.getInteger("tidu.simulated.firms", 5000);
    private static final long SEED = 20260105;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        SimulatedClock simulatedClock() {
            return new SimulatedClock();
        }
    }

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SimulatedClock clock;

    @Autowired
    private PublicRecord record;

    @Autowired
    private TitleRegister titles;

    @Autowired
    private PopulationRebuild rebuild;

    @Autowired
    private VerdictRerun rerun;

    private SimulatedCourse course;
    private RoundInvariants round;
    private ListRow list;
    private List<String> wrongDueDaysInBetween = List.of("not looked at");

    @BeforeAll
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void leadTheRound() {
        long begun = System.nanoTime();
        course = new SimulatedCourse(context, clock, FIRMS, SEED, ReturnMode.RESUME);
        round = new RoundInvariants(context, course.round());
        try {
            list = course.run(() -> {
                untilNothingRuns();
                wrongDueDaysInBetween = round.dueDaysThatTheTurnsDoNotSay();
            });
        } finally {
            course.log.surprises().stream().limit(20).forEach(surprise -> log.error("Nobody expected: {}", surprise));
        }
        untilNothingRuns();
        log.warn(
                "{} firms in {} s\n{}{}",
                FIRMS,
                (System.nanoTime() - begun) / 1_000_000_000,
                course.table(),
                course.log.times());
    }

    /** Due days follow a changed round in the background. */
    private void untilNothingRuns() {
        var executor = context.getBean("applicationTaskExecutor", ThreadPoolTaskExecutor.class);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> executor.getActiveCount() == 0 && executor.getQueueSize() == 0);
    }

    @Test
    void nothingHappenedThatNobodyExpected() {
        assertThat(course.log.surprises()).isEmpty();
        assertThat(course.log.refused()).isNotEmpty();
    }

    @Test
    void everyFilingIsInTheFinalStateThatItsPeopleLedItTo() {
        var ended = round.statuses();
        for (var firm : course.people.firms) {
            assertThat(ended.get(firm.filing())).as("firm %s", firm.index).isEqualTo(firm.end());
        }
        assertThat(Set.copyOf(ended.values())).allMatch(status -> !status.open());
    }

    @Test
    void everyRowIsTheFoldOfItsEvents() {
        assertThat(round.rowsThatAreNotTheFoldOfTheirEvents()).isEmpty();
    }

    @Test
    void sequencesHaveNoGaps() {
        assertThat(round.rows("""
                select hex(f.id) from filing f join filing_event e on e.filing_id = f.id where f.round_id = ?
                group by f.id, f.sequence
                having count(*) <> f.sequence or min(e.sequence) <> 1 or max(e.sequence) <> f.sequence""")).isEmpty();
    }

    @Test
    void nobodyDecidedAboutAFirmTheyAreRelatedTo() {
        assertThat(round.rows("""
                select concat(e.action, ' ', hex(f.id)) from filing f join filing_event e on e.filing_id = f.id
                join enterprise_relation r on r.enterprise_id = f.enterprise_id and r.account_id = e.account_id
                where f.round_id = ? and r.declared_at <= e.at and (r.ended_at is null or r.ended_at > e.at)""")).isEmpty();
        assertThat(round.count("""
                select count(*) from enterprise_relation r join filing f on f.enterprise_id = r.enterprise_id
                where f.round_id = ?""")).isPositive();
    }

    @Test
    void nobodyActedInTwoPartsOfOneFiling() {
        assertThat(round.rows("""
                select hex(f.id) from filing f join filing_event e on e.filing_id = f.id where f.round_id = ?
                group by f.id, e.account_id having count(distinct e.party) > 1""")).isEmpty();
    }

    @Test
    void nobodyDecidedOrSubmittedOutOfTimeWithoutAnException() {
        assertThat(round.stepsOutOfTime(course.people.province.lead())).isEmpty();
    }

    @Test
    void nobodyTookAStepWhileItWasAnothersTurn() {
        assertThat(round.stepsOutOfTurn()).isEmpty();
    }

    @Test
    void everySubmittedFilingHasANumberOfItsOwnThatIsNotGivenAgain() {
        assertThat(round.count("""
                select count(*) - count(distinct number) from filing where round_id = ? and submission_no > 0""")).isZero();
        assertThat(round.rows("""
                select f.number from filing f
                left join filing_number n on f.number like concat(n.prefix, '-', n.for_year, '-%')
                where f.round_id = ? and f.submission_no > 0
                    and (n.latest is null or cast(substring_index(f.number, '-', -1) as unsigned) > n.latest)""")).isEmpty();
    }

    @Test
    void eachListedFirmHoldsExactlyOneTitleFromThatListAndNobodyElseDoes() {
        var listed = course.people.firms.stream()
                .filter(firm -> firm.end() == FilingStatus.LISTED)
                .map(firm -> firm.enterprise)
                .collect(Collectors.toSet());
        var holders = titles.holders(Rung.SRDI_SME.code(), list.number());
        assertThat(holders).hasSize(listed.size()).containsExactlyInAnyOrderElementsOf(listed);
        assertThat(round.rows("""
                select hex(t.enterprise_id) from title t join filing f on f.enterprise_id = t.enterprise_id
                where f.round_id = ? group by t.enterprise_id having count(*) <> 1""")).isEmpty();
    }

    @Test
    void theBytesOfTheListFollowFromTheDecisions() throws Exception {
        var bytes = new ByteArrayOutputStream();
        record.write(list, ListFormat.JSON, bytes);
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        assertThat(digest).isEqualTo(list.digest());
        var named = new ArrayList<String>();
        JsonMapper.shared()
                .readTree(bytes.toByteArray())
                .path("entries")
                .forEach(entry -> named.add(entry.path("creditCode").asString()));
        assertThat(named).isEqualTo(round.rows("""
                select f.credit_code from filing f join filing_event e on e.filing_id = f.id and e.sequence = f.sequence
                where f.round_id = ? and e.action = 'LIST'
                order by concat(left(f.county_code, 4), '00'), f.county_code, f.credit_code"""));
    }

    @Test
    void whatIsKnownOfEachFirmIsWhatItSubmitted() {
        assertThat(round.count("""
                select count(distinct f.enterprise_id) from filing f where f.round_id = ? and f.submission_no > 0
                    and not exists (select 1 from filing_population p where p.enterprise_id = f.enterprise_id)""")).isZero();
        var before = population();
        rebuild.rebuild(Stage.PROGRAM);
        assertThat(population()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void dueDaysAreThoseThatTheTurnsSay() {
        assertThat(wrongDueDaysInBetween).isEmpty();
        assertThat(round.dueDaysThatTheTurnsDoNotSay()).isEmpty();
    }

    @Test
    void noDecisionIsLeftUnreleasedAndNoJobUnfinished() {
        assertThat(round.rows("select number from review_pending where round_id = ?"))
                .isEmpty();
        assertThat(round.rows("""
                select hex(j.id) from review_job j where (j.state <> 'DONE' or exists (
                    select 1 from review_job_item i where i.job_id = j.id and i.state in ('WAITING', 'FAILED')))
                and exists (select 1 from review_job_item i join filing f on f.id = i.filing_id
                    where i.job_id = j.id and f.round_id = ?)""")).isEmpty();
    }

    @Test
    void theAuditTrailHasWhatMustBeTraced() {
        var traced = round.rows("""
                select distinct a.action from audit_entry a join filing_round r on r.id = ?
                where a.bureau_id = r.province_bureau_id or a.bureau_id in (
                    select b.id from bureau b left join bureau c on c.id = b.parent_id
                    where b.parent_id = r.province_bureau_id or c.parent_id = r.province_bureau_id)""");
        assertThat(traced)
                .contains("PLANNED", "OPENED", "EXTENDED", "EXCEPTION_MADE", "EXCEPTION_REVOKED", "CLOSED")
                .contains("RELATION_DECLARED", "DECISION_UNDONE", "PUBLISHED");
        assertThat(round.count("""
                select count(*) from filing_event e join filing f on f.id = e.filing_id
                where f.round_id = ? and (e.account_name = '' or e.origin = '')""")).isZero();
    }

    @Test
    void newsOfWhatHasEndedAreSettled() {
        assertThat(round.rows("""
                select concat(n.topic, ' ', n.fact) from news n join filing f on f.id = n.filing_id
                where f.round_id = ? and n.settled_at is null and n.fact not like 'decision:%'
                    and not (n.topic = 'EXPIRED' and f.status = 'EXPIRED')""")).isEmpty();
        assertThat(round.rows("""
                select concat(n.topic, ' ', n.fact) from news n join filing f on f.round_id = ?
                    and n.reader_id in (f.county_bureau_id, f.city_bureau_id, f.province_bureau_id)
                where n.settled_at is null limit 5""")).isEmpty();
    }

    @Test
    void storedVerdictsComeOutTheSameAgain() {
        var failures = new ArrayList<RerunFailure>();
        var report = rerun.run(Stage.PROGRAM, new RerunWatch() {
            @Override
            public boolean at(long done, long total) {
                return done < 1000;
            }

            @Override
            public void failed(RerunFailure failure) {
                failures.add(failure);
            }
        });
        assertThat(failures).isEmpty();
        assertThat(report.reproduced()).isPositive();
    }

    @Test
    void theSameSeedLeadsToTheSameEnd() {
        var tables = new ArrayList<String>();
        for (int time = 0; time < 2; time++) {
            var small = new SimulatedCourse(context, clock, 200, 7, ReturnMode.START_OVER);
            small.run(() -> {});
            assertThat(small.log.surprises()).isEmpty();
            tables.add(small.table());
        }
        assertThat(tables.getFirst()).isEqualTo(tables.getLast()).contains("LISTED");
    }

    private List<Map<String, Object>> population() {
        return round.table("""
                select p.* from filing_population p join filing f on f.enterprise_id = p.enterprise_id
                where f.round_id = ? and f.submission_no > 0 order by p.enterprise_id limit 500""");
    }
}
