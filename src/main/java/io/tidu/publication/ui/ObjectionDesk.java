package io.tidu.publication.ui;

import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.publication.ObjectionService;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What the screens of objections work with, and for whom. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ObjectionDesk {

    private final Actor actor;
    private final ObjectionService objections;
    private final EvidenceService evidence;
    private final EvidenceSlots slots;
    private final LiveScreens live;
    private final Clock clock;

    ObjectionDesk(
            CurrentActor current,
            ObjectionService objections,
            EvidenceService evidence,
            EvidenceSlots slots,
            LiveScreens live,
            Clock clock) {
        this.actor = current.require();
        this.objections = objections;
        this.evidence = evidence;
        this.slots = slots;
        this.live = live;
        this.clock = clock;
    }

    Actor actor() {
        return actor;
    }

    ObjectionService objections() {
        return objections;
    }

    EvidenceService evidence() {
        return evidence;
    }

    EvidenceSlots slots() {
        return slots;
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
