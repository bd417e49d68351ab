package io.tidu.filing;

import java.util.List;

/** A filing with what decides about it: its round and its history. */
record Dossier(Filing filing, RoundRow round, List<FilingEvent> events) {

    Dossier {
        events = List.copyOf(events);
    }
}
