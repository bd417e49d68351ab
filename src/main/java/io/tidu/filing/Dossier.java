package io.tidu.filing;

import java.util.ArrayList;
import java.util.List;

/** A filing with what decides about it: its round and its history. */
record Dossier(Filing filing, RoundRow round, List<FilingEvent> events) {

    Dossier {
        events = List.copyOf(events);
    }

    /** The same with one step more. */
    Dossier after(FilingEvent event) {
        var longer = new ArrayList<>(events);
        longer.add(event);
        return new Dossier(filing, round, longer);
    }

    /** Whether the levels have it for the first time: neither corrected nor taken up again. */
    boolean firstTime() {
        return filing.submissionNo() == 1 && events.stream().noneMatch(event -> event.action() == FilingAction.REOPEN);
    }

    /** The levels it goes through. */
    ReviewPath path() {
        return round.rules().path(filing.jurisdiction());
    }
}
