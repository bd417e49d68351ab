package io.tidu.ladder;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Begins a draft under a name that nobody has, as a copy of what it starts from. */
@Component
class DraftBeginning {

    private static final Pattern EDITION = Pattern.compile("[0-9]{4}(-[a-z0-9]{1,12})?");
    private static final Pattern REGION = Pattern.compile("[1-9][0-9]([0-9]{2}){0,2}");

    private final RulebookDrafts drafts;
    private final DraftCopy copy;
    private final DraftFit fit;
    private final AuditTrail trail;
    private final Clock clock;

    DraftBeginning(RulebookDrafts drafts, DraftCopy copy, DraftFit fit, AuditTrail trail, Clock clock) {
        this.drafts = drafts;
        this.copy = copy;
        this.fit = fit;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return the key of the draft */
    String begin(Actor actor, DraftStart start, RuleTerritory territory) {
        if (!EDITION.matcher(start.edition()).matches()) {
            throw new DraftRefused("ladder.draft.name");
        }
        if (!REGION.matcher(start.region()).matches() || !territory.contains(start.region())) {
            throw new DraftRefused("ladder.draft.region", territory.digits());
        }
        var rung = start.rung();
        if (rung != null) {
            fit.requireOwn(rung, territory);
        }
        var content = copy.of(start, fit.today().plusDays(1));
        fit.taken(new EditionRef(new Rung(content.rung()), start.edition(), start.region()))
                .ifPresent(other -> {
                    throw new DraftRefused("ladder.draft.nameTaken", other.toString());
                });
        var id = DraftId.next();
        var draft = new RulebookDraft(id, territory.province(), start.basedOn(), content, actor, clock.instant());
        drafts.save(draft);
        trail.record(
                actor,
                StoredDrafting.subject(id),
                "BEGUN",
                start.basedOn(),
                draft.ref().toString());
        return id.value().toString();
    }
}
