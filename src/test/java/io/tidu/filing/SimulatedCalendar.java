package io.tidu.filing;

import static io.tidu.filing.SimulatedScene.key;

import io.tidu.filing.SimulatedProvince.Office;
import io.tidu.identity.BureauLevel;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** How the province runs a simulated round: its windows, what makes them longer, and exceptions by name. */
final class SimulatedCalendar {

    static final Instant FIRST_END = DueDay.endOf(LocalDate.parse("2026-03-20"));
    static final Instant EXTENDED_AT = Instant.parse("2026-03-24T02:00:00Z");
    static final Instant SECOND_END = DueDay.endOf(LocalDate.parse("2026-04-10"));
    private static final Instant EXCEPTIONS_END = DueDay.endOf(LocalDate.parse("2026-04-23"));
    private static final LocalDate FIRST = LocalDate.parse("2026-01-12");

    private final RoundService rounds;
    private final GraceService graces;
    private final SimulatedProvince people;
    private final ReturnMode mode;
    private final RoundId round;

    SimulatedCalendar(ApplicationContext context, SimulatedProvince people, ReturnMode mode) {
        this.rounds = context.getBean(RoundService.class);
        this.graces = context.getBean(GraceService.class);
        this.people = people;
        this.mode = mode;
        var plan = new RoundPlan(Rung.SRDI_SME, FilingKind.NEW, 2026, 1, "2026", window("2026-03-20"), rules());
        round = rounds.plan(province().lead(), plan, key());
        rounds.open(province().lead(), round, key());
    }

    private RoundRules rules() {
        return new RoundRules(
                Set.of(BureauLevel.values()),
                people.directCounties(),
                Set.of(BureauLevel.CITY),
                mode,
                Map.of(
                        BureauLevel.COUNTY, window("2026-05-31"),
                        BureauLevel.CITY, window("2026-07-31"),
                        BureauLevel.PROVINCE, window("2026-09-30")),
                Map.of(BureauLevel.COUNTY, 10, BureauLevel.CITY, 10, BureauLevel.PROVINCE, 20),
                10,
                Set.of());
    }

    RoundId round() {
        return round;
    }

    boolean startsOver() {
        return mode == ReturnMode.START_OVER;
    }

    void extend() {
        rounds.extend(province().lead(), round, new RoundExtension(SECOND_END, Map.of(), "春节假期较长，延长申报时间"), key());
    }

    /** One county's firms, three firms by name, and one whose exception is taken back again. */
    void makeExceptions() {
        var late = people.counties.get(SimulatedProvince.LATE_COUNTY).bureau();
        grant(new GraceFor.Bureau(late, true), EXCEPTIONS_END);
        people.firms.stream()
                .filter(firm -> SimulatedProvince.isExcepted(firm.index))
                .forEach(firm -> grant(new GraceFor.Firm(firm.enterprise), EXCEPTIONS_END));
        var mistaken = people.firms.stream()
                .filter(firm -> firm.fate.submits() == Fate.Submits.FORGETS)
                .findFirst()
                .orElseThrow();
        var grace = grant(new GraceFor.Firm(mistaken.enterprise), EXCEPTIONS_END);
        graces.revoke(province().lead(), grace, "企业已放弃申报", key());
    }

    void letTheLazyCountyDecide() {
        var lazy = people.counties.get(SimulatedProvince.LAZY_COUNTY).bureau();
        grant(new GraceFor.Bureau(lazy, false), DueDay.endOf(LocalDate.parse("2026-06-12")));
    }

    void close() {
        rounds.close(province().lead(), round, "本年度申报工作结束", key());
    }

    private GraceId grant(GraceFor to, Instant until) {
        return graces.grant(province().lead(), round, new GraceGrant(to, until, "因系统故障未能按时办理"), key());
    }

    private Office province() {
        return people.province;
    }

    private static LevelWindow window(String lastDay) {
        return LevelWindow.ofDays(FIRST, LocalDate.parse(lastDay));
    }
}
