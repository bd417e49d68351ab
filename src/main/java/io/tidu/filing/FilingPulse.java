package io.tidu.filing;

import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the open screens of everybody whom a step of a filing concerns. */
@Component
class FilingPulse {

    private final LiveTopics topics;

    FilingPulse(LiveTopics topics) {
        this.topics = topics;
    }

    @EventListener
    void on(FilingMoved moved) {
        var filing = moved.filing();
        var bureaus = filing.jurisdiction();
        topics.changed(
                LiveTopic.filing(filing.id().value()),
                LiveTopic.enterprise(filing.enterprise().value()),
                LiveTopic.bureau(bureaus.county()),
                LiveTopic.bureau(bureaus.city()),
                LiveTopic.bureau(bureaus.province()));
    }

    /** Also the forms that are open: they have more or less time from now on. */
    @EventListener
    void on(RoundChanged changed) {
        topics.changed(LiveTopic.round(changed.round().value()));
    }
}
