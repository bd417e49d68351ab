package io.tidu.publication.cancellation;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.identity.Role;
import io.tidu.shared.Attempts;
import io.tidu.title.HeldTitle;
import io.tidu.title.TitleId;
import io.tidu.title.TitleRegister;
import io.tidu.title.ending.EndingRule;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Declarations of firms, each a case of its own cause. */
@Service
class StoredGivingUp implements GivingUp {

    private final CaseWork work;
    private final CaseOpening opening;
    private final CaseCourse course;
    private final TitleRegister titles;
    private final EnterpriseDirectory enterprises;
    private final FilingsOfTitle filings;
    private final Once once;
    private final Attempts attempts;

    StoredGivingUp(
            CaseWork work,
            CaseOpening opening,
            CaseCourse course,
            TitleRegister titles,
            EnterpriseDirectory enterprises,
            FilingsOfTitle filings,
            Once once,
            Attempts attempts) {
        this.work = work;
        this.opening = opening;
        this.course = course;
        this.titles = titles;
        this.enterprises = enterprises;
        this.filings = filings;
        this.once = once;
        this.attempts = attempts;
    }

    @Override
    public Relinquishable relinquishable(Actor actor, TitleId id) {
        var firm = firm(actor);
        var title = held(firm, id);
        var others = titles.held(firm.id(), opening.today()).stream()
                .filter(each -> !each.rung().equals(title.rung()))
                .toList();
        var underWay = filings.of(firm.id(), title.rung());
        return new Relinquishable(
                firm.creditCode(),
                title,
                rule(firm, title),
                others,
                underWay.stopped(),
                underWay.goingOn(),
                work.titles().underWay(firm.creditCode(), title.rung()).orElse(null),
                actor.is(Role.SIGNATORY));
    }

    @Override
    public String declare(Actor actor, NewDeclaration command, UUID key) {
        var firm = firm(actor);
        held(firm, command.title());
        requireSignatory(actor);
        command.requireConfirmed(firm.creditCode());
        return attempts.inTransaction(() -> once.perform(key, actor, "cancellation.declare", () -> {
            var title = held(firm, command.title());
            return opening.open(actor, TitleHolder.of(firm), title.rung(), rule(firm, title), command.reason(), null)
                    .number();
        }));
    }

    @Override
    public void takeBack(Actor actor, String number, String reason, UUID key) {
        var words = CaseText.required("reason", reason, CaseText.REASON);
        var firm = firm(actor);
        var row = work.rows()
                .find(number)
                .filter(found -> found.isGivenUp() && firm.id().equals(found.enterprise()))
                .orElseThrow(NotFound::new);
        requireSignatory(actor);
        attempts.inTransaction(() -> once.perform(key, actor, "cancellation.takeBack", () -> {
            course.takeBack(actor, row, words);
            return row.number();
        }));
    }

    private EndingRule rule(EnterpriseRow firm, HeldTitle title) {
        return opening.rule(EndingRule.GIVEN_UP, title.rung(), TitleHolder.of(firm));
    }

    private HeldTitle held(EnterpriseRow firm, TitleId id) {
        return titles.held(firm.id(), opening.today()).stream()
                .filter(title -> title.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private EnterpriseRow firm(Actor actor) {
        return actor.enterprise()
                .filter(own -> actor.is(Role.FILLER) || actor.is(Role.SIGNATORY))
                .flatMap(enterprises::find)
                .orElseThrow(NotFound::new);
    }

    private static void requireSignatory(Actor actor) {
        if (!actor.is(Role.SIGNATORY)) {
            throw new NotAllowed("publication.surrender.signatoryOnly");
        }
    }
}
