package io.tidu.filing;

import io.tidu.identity.BureauLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A filing with what decides about it: its round, the exceptions made in it, and its history. */
record Dossier(Filing filing, RoundRow round, RoundGraces graces, List<FilingEvent> events) {

    Dossier {
        events = List.copyOf(events);
    }

    /** The same with one step more. */
    Dossier after(FilingEvent event) {
        var longer = new ArrayList<>(events);
        longer.add(event);
        return new Dossier(filing, round, graces, longer);
    }

    /** Whether the levels have it for the first time: neither corrected nor taken up again. */
    boolean firstTime() {
        return filing.submissionNo() == 1 && events.stream().noneMatch(event -> event.action() == FilingAction.REOPEN);
    }

    /**
     * The window that binds a level here. It is for what the level handles the first time: a filing that came back after a
     * correction or was taken up again is under the handling clock; so is one that was submitted late by an exception, which
     * would otherwise lead nowhere.
     */
    Optional<LevelWindow> windowOf(BureauLevel level) {
        var submitted = filing.state().submittedAt();
        boolean inTime = submitted != null && submitted.isBefore(round.closesAt());
        return round.rules().window(level).filter(window -> inTime && firstTime());
    }

    /** The first instant that is too late for a level in its window, exceptions counted. */
    Instant closingOf(BureauLevel level, LevelWindow window) {
        return graces.decidingUntil(filing.jurisdiction().at(level))
                .filter(window.closesAt()::isBefore)
                .orElse(window.closesAt());
    }

    /** The levels it goes through. */
    ReviewPath path() {
        return round.rules().path(filing.jurisdiction()).decidedBy(round.decider());
    }
}
