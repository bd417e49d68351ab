package io.tidu.publication.complaint.ui;

import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.publication.complaint.ComplaintService;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.Zone;
import io.tidu.title.TitleTypes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the screens of complaints work with, and for whom. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ComplaintDesk {

    private final Actor actor;
    private final ComplaintService complaints;
    private final EvidenceService evidence;
    private final EvidenceSlots slots;
    private final TitleTypes types;
    private final LiveScreens live;
    private final Clock clock;

    ComplaintDesk(
            CurrentActor current,
            ComplaintService complaints,
            EvidenceService evidence,
            EvidenceSlots slots,
            TitleTypes types,
            LiveScreens live,
            Clock clock) {
        this.actor = current.require();
        this.complaints = complaints;
        this.evidence = evidence;
        this.slots = slots;
        this.types = types;
        this.live = live;
        this.clock = clock;
    }

    Actor actor() {
        return actor;
    }

    ComplaintService complaints() {
        return complaints;
    }

    EvidenceService evidence() {
        return evidence;
    }

    EvidenceSlots slots() {
        return slots;
    }

    /** The name of a rung; of one that is gone, its code. */
    String rung(String code, Locale locale) {
        return types.find(code).map(type -> type.name(locale)).orElse(code);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }

    /** Refreshes a component whenever something in the person's territory changes. */
    void follow(com.vaadin.flow.component.Component component, Runnable refresh) {
        var bureau = actor.bureau()
                .map(OfBureau::bureau)
                .map(own -> List.of(LiveTopic.bureau(own.value())))
                .orElse(List.of());
        live.follow(component, bureau, refresh);
    }
}
