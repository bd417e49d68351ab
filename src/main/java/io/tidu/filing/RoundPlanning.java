package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import io.tidu.identity.Once;
import io.tidu.ladder.Rulebooks;
import io.tidu.shared.Attempts;
import io.tidu.shared.Zone;
import io.tidu.title.deciding.DecidingRules;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans rounds, for rungs that have a form and editions that count in the province. */
@Component
class RoundPlanning {

    private final Rounds rounds;
    private final FormCatalogue forms;
    private final Rulebooks rulebooks;
    private final BureauDirectory bureaus;
    private final RoundCheck check;
    private final RoundChanges changes;
    private final RoundTrace trace;
    private final Once once;
    private final Attempts attempts;
    private final DecidingRules deciding;

    RoundPlanning(
            Rounds rounds,
            FormCatalogue forms,
            Rulebooks rulebooks,
            BureauDirectory bureaus,
            RoundCheck check,
            RoundChanges changes,
            RoundTrace trace,
            Once once,
            Attempts attempts,
            DecidingRules deciding) {
        this.rounds = rounds;
        this.forms = forms;
        this.rulebooks = rulebooks;
        this.bureaus = bureaus;
        this.check = check;
        this.changes = changes;
        this.trace = trace;
        this.once = once;
        this.attempts = attempts;
        this.deciding = deciding;
    }

    RoundId plan(Actor actor, RoundPlan plan, UUID key) {
        var province = RoundKeepers.requireProvince(actor);
        return attempts.inTransaction(() -> new RoundId(
                UUID.fromString(once.perform(key, actor, "filing.round.plan", () -> planned(actor, plan, province)))));
    }

    /** Makes another round of one that is planned, if it still is what the person saw. */
    void replan(Actor actor, RoundRow seen, RoundPlan plan, UUID key) {
        var province = RoundKeepers.requireProvince(actor);
        changes.change(actor, seen.id(), key, "REPLANNED", null, round -> {
            round.requirePlanned();
            if (!round.row().equals(seen)) {
                throw new RoundRefused("filing.round.changedMeanwhile");
            }
            requirePossible(plan, province, seen.id());
            round.become(plan, decider(plan));
        });
    }

    private String planned(Actor actor, RoundPlan plan, BureauId province) {
        var round = new Round(RoundId.next(), plan, province, decider(plan));
        requirePossible(plan, province, round.id());
        rounds.saveAndFlush(round);
        trace.record(actor, round.id(), "PLANNED", null, null, round.logged());
        return round.id().value().toString();
    }

    private void requirePossible(RoundPlan plan, BureauId province, RoundId id) {
        if (!forms.rungs().contains(plan.rung())) {
            throw new RoundRefused(
                    RoundField.RUNG, "filing.round.noForm", plan.rung().code());
        }
        if (rulebooks.edition(plan.rung(), plan.edition(), region(province)).isEmpty()) {
            throw new RoundRefused(RoundField.EDITION, "filing.round.noEdition", plan.edition());
        }
        check.require(plan.window(), plan.rules(), province);
        requireNew(plan, province, id);
    }

    private void requireNew(RoundPlan plan, BureauId province, RoundId id) {
        boolean there = rounds.lockSiblings(province.value(), plan.rung().code()).stream()
                .map(Round::row)
                .filter(row -> !row.id().equals(id))
                .anyMatch(row -> row.kind() == plan.kind() && row.year() == plan.year() && row.batch() == plan.batch());
        if (there) {
            throw new RoundRefused(RoundField.BATCH, "filing.round.thereAlready");
        }
    }

    /** By the rule that is in force when firms can first file. */
    private Decider decider(RoundPlan plan) {
        var day = plan.window().opensAt().atZone(Zone.SHANGHAI).toLocalDate();
        return deciding.nationally(plan.rung().code(), day).isPresent() ? Decider.MINISTRY : Decider.PROVINCE;
    }

    /** Editions of the province itself count for its rounds. */
    private @Nullable String region(BureauId province) {
        return bureaus.find(province).map(BureauRow::regionCode).orElse(null);
    }
}
