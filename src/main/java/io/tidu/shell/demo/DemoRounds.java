package io.tidu.shell.demo;

import io.tidu.filing.GraceFor;
import io.tidu.filing.GraceGrant;
import io.tidu.filing.GraceService;
import io.tidu.filing.LevelWindow;
import io.tidu.filing.RoundPlan;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundRules;
import io.tidu.filing.RoundService;
import io.tidu.identity.BureauLevel;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The rounds of the story; the publisher of the province keeps them. */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoRounds {

    private static final String EDITION = "2026";

    private final RoundService rounds;
    private final GraceService graces;
    private final DemoClock clock;

    DemoRounds(RoundService rounds, GraceService graces, DemoClock clock) {
        this.rounds = rounds;
        this.graces = graces;
        this.clock = clock;
    }

    RoundRow begin(DemoCast cast, LocalDate from, LocalDate until, int batch) {
        clock.standAt(from.minusDays(5), 10, 0);
        var plan =
                plan(FilingKind.NEW, batch, LevelWindow.ofDays(from, until), from.getYear(), DemoLimits.withLimits());
        var id = rounds.plan(cast.publisher(), plan, DemoFiling.key());
        clock.standAt(from, 9, 0);
        rounds.open(cast.publisher(), id, DemoFiling.key());
        return rounds.find(id).orElseThrow();
    }

    void close(DemoCast cast, RoundRow round) {
        rounds.close(cast.publisher(), round.id(), "本批申报时间已到", DemoFiling.key());
    }

    /** What comes: a county that was given more time, and a round for reviews that is only planned. */
    void lookAhead(LocalDate today, RoundRow open, DemoCast cast) {
        var county = DemoFirms.ofEnterprise2(cast.firms()).jurisdiction().at(BureauLevel.COUNTY);
        graces.grant(
                cast.publisher(),
                open.id(),
                new GraceGrant(
                        new GraceFor.Bureau(county, true),
                        LevelWindow.ofDays(today, today.plusDays(47)).closesAt(),
                        "当地汛期停工停产，延长一周"),
                DemoFiling.key());
        var from = today.plusDays(60);
        var window = LevelWindow.ofDays(from, from.plusDays(30));
        rounds.plan(
                cast.publisher(),
                plan(FilingKind.REVIEW, 1, window, from.getYear(), DemoLimits.releasedTogether()),
                DemoFiling.key());
    }

    private static RoundPlan plan(FilingKind kind, int batch, LevelWindow window, int year, RoundRules rules) {
        return new RoundPlan(Rung.SRDI_SME, kind, year, batch, EDITION, window, rules);
    }
}
