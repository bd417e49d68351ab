package io.tidu.filing;

import io.tidu.evidence.EvidenceService;
import io.tidu.identity.AccountId;
import io.tidu.identity.AccountProvision;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.LoginName;
import io.tidu.identity.NewAccount;
import io.tidu.identity.PersonName;
import io.tidu.identity.Role;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.review.AssignmentService;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counties with submitted filings, and reviewers who can log in and have work of their own. */
final class ReviewersStage {

    static final String PASSWORD = "Valley-orchard-77";
    private static final int COUNTIES = SimulatedProvince.COUNTIES;
    private static final Fate FATE = new Fate(
            Fate.Submits.IN_TIME, Fate.AtCounty.RECOMMENDED, Fate.AtCity.RECOMMENDED, Fate.AtProvince.APPROVED);

    private final ApplicationContext context;
    private final SimulatedProvince people;
    private final List<SimulatedFirm> firms;
    private final CourseLog log = new CourseLog();
    private final int filesEach;

    /** @param reviewers how many there will be, at most, so that each has that many filings */
    ReviewersStage(ApplicationContext context, int reviewers, int filesEach) {
        this.context = context;
        this.filesEach = filesEach;
        int inEachCounty = (reviewers + COUNTIES - 1) / COUNTIES;
        people = new SimulatedProvince(context.getBean(JdbcTemplate.class), 0, 1);
        firms = IntStream.range(0, COUNTIES * inEachCounty * filesEach)
                .mapToObj(this::firm)
                .toList();
        submit();
    }

    private SimulatedFirm firm(int index) {
        int county = index % COUNTIES;
        var city = people.cities.get(county % SimulatedProvince.CITIES);
        return new SimulatedFirm(index, people.counties.get(county), city, false, FATE);
    }

    private void submit() {
        var jdbc = context.getBean(JdbcTemplate.class);
        var filings = context.getBean(FilingService.class);
        var round = open();
        var papers = new SimulatedPapers(jdbc, context.getBean(EvidenceService.class));
        papers.register(firms, people, Instant.now());
        everyone(
                "begin",
                firms,
                firm -> firm.began(
                        filings.start(firm.filler, round, Stage.key()).id()));
        papers.fill(firms);
        everyone("submit", firms, firm -> {
            filings.askSignature(firm.filler, firm.filing(), Stage.key());
            filings.sign(firm.signatory, firm.filing(), Stage.key());
        });
    }

    private RoundId open() {
        var rounds = context.getBean(RoundService.class);
        var plan = new RoundPlan(
                Rung.SRDI_SME,
                FilingKind.NEW,
                Stage.TODAY.getYear(),
                1,
                "2026",
                Stage.TODAY.minusDays(3),
                Stage.TODAY.plusDays(20));
        var round = rounds.plan(people.province.lead(), plan, Stage.key());
        rounds.open(people.province.lead(), round, Stage.key());
        return round;
    }

    /** Their logins. Who is asked for first sits in the first county, who comes next in the next one. */
    List<String> reviewers(int count) {
        everyone("reviewers", IntStream.range(0, count).boxed().toList(), this::employ);
        return IntStream.range(0, count).mapToObj(ReviewersStage::login).toList();
    }

    private void employ(int index) {
        int county = index % COUNTIES;
        var office = people.counties.get(county);
        var wanted = new NewAccount(
                new LoginName(login(index)),
                new PersonName("审核员" + index),
                Role.REVIEWER,
                new OfBureau(office.bureau(), BureauLevel.COUNTY),
                null,
                null);
        var account = context.getBean(AccountProvision.class).open(Actor.program("benchmark"), wanted, PASSWORD);
        int turn = index / COUNTIES;
        for (int file = 0; file < filesEach; file++) {
            give(office.lead(), firms.get(county + COUNTIES * (turn * filesEach + file)), account);
        }
    }

    private void give(Actor by, SimulatedFirm firm, AccountId to) {
        context.getBean(AssignmentService.class).assign(by, firm.filing(), to);
    }

    private <T> void everyone(String phase, List<T> who, Consumer<T> act) {
        log.everyone(phase, who, act);
        if (!log.surprises().isEmpty()) {
            throw new IllegalStateException(log.surprises().getFirst());
        }
    }

    private static String login(int index) {
        return "reviewer%03d".formatted(index);
    }

    /** How many decisions of these counties there are. */
    int decided() {
        var count = context.getBean(JdbcTemplate.class)
                .queryForObject("select count(*) from filing_event where action = 'RECOMMEND'", Integer.class);
        return count == null ? 0 : count;
    }
}
