package io.tidu.filing;

import static io.tidu.filing.FilingAction.RECOMMEND;
import static io.tidu.filing.FilingAction.REOPEN;
import static io.tidu.filing.FilingAction.RETURN;
import static io.tidu.filing.FilingAction.SIGN;
import static io.tidu.filing.FilingStatus.AWAITING_SIGNATURE;
import static io.tidu.filing.FilingStatus.CITY_REVIEW;
import static io.tidu.filing.FilingStatus.COUNTY_REVIEW;
import static io.tidu.filing.FilingStatus.NOT_RECOMMENDED;
import static io.tidu.filing.FilingStatus.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.filing.HandlingClock.Stop;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandlingTimesTest {

    private final List<FilingEvent> events = new ArrayList<>();

    @Test
    void aLevelThatHasNotSeenTheFileHasNoClock() {
        happens("2026-03-02", AWAITING_SIGNATURE, SIGN, COUNTY_REVIEW, Party.SIGNATORY);
        assertThat(HandlingTimes.of(events, BureauLevel.CITY)).isEmpty();
    }

    @Test
    void theClockOfTheCountyStandsStillWhileTheFirmCorrectsAndEndsWhenTheFileGoesOn() {
        happens("2026-03-02", AWAITING_SIGNATURE, SIGN, COUNTY_REVIEW, Party.SIGNATORY);
        happens("2026-03-04", COUNTY_REVIEW, RETURN, RETURNED, Party.COUNTY);
        assertThat(county()).isEqualTo(clock("2026-03-02", new Stop(day("2026-03-04"), null)));
        happens("2026-03-10", AWAITING_SIGNATURE, SIGN, COUNTY_REVIEW, Party.SIGNATORY);
        assertThat(county()).isEqualTo(clock("2026-03-02", new Stop(day("2026-03-04"), day("2026-03-10"))));
    }

    @Test
    void theCitysCorrectionDoesNotCountForTheCounty() {
        happens("2026-03-02", AWAITING_SIGNATURE, SIGN, COUNTY_REVIEW, Party.SIGNATORY);
        happens("2026-03-04", COUNTY_REVIEW, RECOMMEND, CITY_REVIEW, Party.COUNTY);
        happens("2026-03-05", CITY_REVIEW, RETURN, RETURNED, Party.CITY);
        happens("2026-03-09", AWAITING_SIGNATURE, SIGN, CITY_REVIEW, Party.SIGNATORY);
        assertThat(county()).isEqualTo(clock("2026-03-02", new Stop(day("2026-03-04"), null)));
        assertThat(HandlingTimes.of(events, BureauLevel.CITY))
                .contains(clock("2026-03-04", new Stop(day("2026-03-05"), day("2026-03-09"))));
    }

    @Test
    void aCorrectionThatStartsOverStartsTheClocksOver() {
        happens("2026-03-02", AWAITING_SIGNATURE, SIGN, COUNTY_REVIEW, Party.SIGNATORY);
        happens("2026-03-04", COUNTY_REVIEW, RECOMMEND, CITY_REVIEW, Party.COUNTY);
        happens("2026-03-05", CITY_REVIEW, RETURN, RETURNED, Party.CITY);
        happens("2026-03-09", AWAITING_SIGNATURE, SIGN, COUNTY_REVIEW, Party.SIGNATORY);
        assertThat(county()).isEqualTo(clock("2026-03-09"));
        assertThat(HandlingTimes.of(events, BureauLevel.CITY)).isEmpty();
    }

    @Test
    void aDecisionTakenUpAgainGoesOnWithTheDaysThatWereLeft() {
        happens("2026-03-02", AWAITING_SIGNATURE, SIGN, COUNTY_REVIEW, Party.SIGNATORY);
        happens("2026-03-04", COUNTY_REVIEW, FilingAction.DECLINE, NOT_RECOMMENDED, Party.COUNTY);
        happens("2026-03-20", NOT_RECOMMENDED, REOPEN, COUNTY_REVIEW, Party.COUNTY);
        assertThat(county()).isEqualTo(clock("2026-03-02", new Stop(day("2026-03-04"), day("2026-03-20"))));
    }

    @Test
    void daysAreThoseOfShanghai() {
        happens("2026-03-02", AWAITING_SIGNATURE, SIGN, COUNTY_REVIEW, Party.SIGNATORY, 23);
        assertThat(county().arrived()).isEqualTo(day("2026-03-02"));
        events.clear();
        happens("2026-03-02", AWAITING_SIGNATURE, SIGN, COUNTY_REVIEW, Party.SIGNATORY, 1);
        assertThat(county().arrived()).isEqualTo(day("2026-03-02"));
    }

    private HandlingClock county() {
        return HandlingTimes.of(events, BureauLevel.COUNTY).orElseThrow();
    }

    private void happens(String day, FilingStatus from, FilingAction action, FilingStatus to, Party by) {
        happens(day, from, action, to, by, 10);
    }

    private void happens(String day, FilingStatus from, FilingAction action, FilingStatus to, Party by, int hour) {
        var at = day(day).atTime(hour, 30).atZone(Zone.SHANGHAI).toInstant();
        var state = new FilingState(to, at, at, 1, null, events.size() + 1);
        var step = Step.because(action, UUID.randomUUID(), "a reason");
        events.add(new FilingEvent(FilingId.next(), from, state, step, by, Actor.program("test"), at));
    }

    private static HandlingClock clock(String arrived, Stop... stops) {
        return new HandlingClock(day(arrived), List.of(stops));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
