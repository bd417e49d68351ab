package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.Component;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.publication.cancellation.CancellationLists;
import io.tidu.publication.cancellation.CancellationService;
import io.tidu.publication.cancellation.CaseOrigin;
import io.tidu.publication.cancellation.Restorations;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.Zone;
import io.tidu.title.TitleTypes;
import io.tidu.title.ending.EndingRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What the screens of cancellations work with, and for whom. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CaseDesk {

    private final Actor actor;
    private final CancellationService cases;
    private final CancellationLists lists;
    private final Restorations restorations;
    private final CaseOrigin origin;
    private final EvidenceService evidence;
    private final EvidenceSlots slots;
    private final TitleTypes types;
    private final EndingRules rules;
    private final LiveScreens live;
    private final Clock clock;

    CaseDesk(
            CurrentActor current,
            CancellationService cases,
            CancellationLists lists,
            Restorations restorations,
            CaseOrigin origin,
            EvidenceService evidence,
            EvidenceSlots slots,
            TitleTypes types,
            EndingRules rules,
            LiveScreens live,
            Clock clock) {
        this.actor = current.require();
        this.cases = cases;
        this.lists = lists;
        this.restorations = restorations;
        this.origin = origin;
        this.evidence = evidence;
        this.slots = slots;
        this.types = types;
        this.rules = rules;
        this.live = live;
        this.clock = clock;
    }

    Actor actor() {
        return actor;
    }

    CancellationService cases() {
        return cases;
    }

    CancellationLists lists() {
        return lists;
    }

    Restorations restorations() {
        return restorations;
    }

    CaseOrigin origin() {
        return origin;
    }

    EvidenceService evidence() {
        return evidence;
    }

    EvidenceSlots slots() {
        return slots;
    }

    TitleTypes types() {
        return types;
    }

    EndingRules rules() {
        return rules;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }

    /** Refreshes a component whenever something in the person's territory changes. */
    void follow(Component component, Runnable refresh) {
        var bureau = actor.bureau()
                .map(OfBureau::bureau)
                .map(own -> List.of(LiveTopic.bureau(own.value())))
                .orElse(List.of());
        live.follow(component, bureau, refresh);
    }
}
