package io.tidu.identity;

import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Takes over what a merged bureau had: people, the bureaus below, and by the event what other modules keep. Bears repetition. */
@Component
class MergedPeople {

    private final Bureaus bureaus;
    private final Accounts accounts;
    private final AccountStandings standings;
    private final MovedColumns columns;
    private final AuditTrail trail;
    private final LiveTopics live;
    private final ApplicationEventPublisher events;

    MergedPeople(
            Bureaus bureaus,
            Accounts accounts,
            AccountStandings standings,
            MovedColumns columns,
            AuditTrail trail,
            LiveTopics live,
            ApplicationEventPublisher events) {
        this.bureaus = bureaus;
        this.accounts = accounts;
        this.standings = standings;
        this.columns = columns;
        this.trail = trail;
        this.live = live;
        this.events = events;
    }

    void follow(Actor by, BureauMerged merged) {
        accounts.findByBureauIdOrderByLogin(merged.from().value()).forEach(account -> move(by, account, merged));
        bureaus.findByParentId(merged.from().value(), Sort.unsorted()).forEach(below -> below.moveBelow(merged.into()));
        accounts.flush();
        events.publishEvent(merged);
        columns.move(merged.from(), merged.into());
        live.changed(
                LiveTopic.bureau(merged.from().value()),
                LiveTopic.bureau(merged.into().value()));
    }

    private void move(Actor by, Account account, BureauMerged merged) {
        account.actFor(new Affiliation.OfBureau(merged.into(), merged.level()));
        trail.record(by, "account:" + account.login(), "MOVED", name(merged.from()), name(merged.into()));
        standings.forget(account.id());
    }

    private String name(BureauId bureau) {
        return bureaus.findById(bureau.value()).orElseThrow(NotFound::new).row().name();
    }
}
