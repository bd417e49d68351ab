package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import io.tidu.publication.cancellation.CaseStep.Action;
import io.tidu.title.ending.EndingRule;
import io.tidu.title.ending.EndingRules;
import org.springframework.stereotype.Component;

/** The steps of a case after it was opened, each with its row locked, for who may. The lock is the first thing read in the transaction. */
@Component
class CaseCourse {

    private final CaseWork work;
    private final CaseOpening opening;
    private final EndingRules rules;

    CaseCourse(CaseWork work, CaseOpening opening, EndingRules rules) {
        this.work = work;
        this.opening = opening;
        this.rules = rules;
    }

    void answer(Actor actor, CaseRow seen, String answer) {
        var row = work.locked(seen);
        row.require(CaseStatus.HEARING);
        if (row.answer() != null) {
            throw new CaseRefused.Answered();
        }
        var now = opening.now();
        work.cases().answer(row.id(), answer, actor, now);
        work.steps()
                .done(
                        actor,
                        Action.ANSWERED,
                        answer,
                        new CaseMoved.Answered(row.ref(), row.opener().bureau(), now));
    }

    /** The firm may have been granted or have lost titles since the case was opened: what goes is what it holds now. */
    void cancel(Actor actor, CaseRow seen, String reason) {
        var row = work.locked(seen);
        row.require(CaseStatus.HEARING);
        if (!row.isHeard(opening.today())) {
            throw new CaseRefused.NotHeard(String.valueOf(row.answerDueOn()));
        }
        retake(row);
        var now = opening.now();
        work.cases().decide(row.id(), CaseStatus.DECIDED, reason, actor, now);
        work.steps().done(actor, Action.DECIDED, reason, new CaseMoved.Decided(row.ref(), now));
    }

    private void retake(CaseRow row) {
        var lost = opening.lost(row.creditCode(), row.rung(), rule(row));
        if (lost.stream().noneMatch(title -> title.rung().equals(row.rung()))) {
            throw new CaseRefused.NotHeld();
        }
        work.titles().removeAll(row.id());
        lost.forEach(
                title -> work.titles().underWay(row.creditCode(), title.rung()).ifPresent(number -> {
                    throw new CaseRefused.UnderWay(number);
                }));
        lost.forEach(title -> work.titles().add(row.id(), row.creditCode(), CaseTitle.of(title)));
    }

    /** The rule as it was on the day the case was opened. */
    EndingRule rule(CaseRow row) {
        return rules.rule(row.cause(), row.rung(), row.openedOn(), row.region())
                .orElseThrow(CaseRefused.NoSuchCause::new);
    }

    void drop(Actor actor, CaseRow seen, String reason) {
        var row = work.locked(seen);
        row.require(CaseStatus.HEARING);
        var now = opening.now();
        work.cases().decide(row.id(), CaseStatus.DROPPED, reason, actor, now);
        work.titles().letGo(row.id());
        work.steps().done(actor, Action.DROPPED, reason, new CaseMoved.Dropped(row.ref(), now));
    }

    /** The firm may, however far it has come, as long as no list has carried it out. */
    void takeBack(Actor actor, CaseRow seen, String reason) {
        var row = work.locked(seen);
        if (row.status() != CaseStatus.DECIDED) {
            row.require(CaseStatus.HEARING);
        }
        requireUnpublished(row);
        var now = opening.now();
        work.cases().decide(row.id(), CaseStatus.TAKEN_BACK, reason, actor, now);
        work.titles().letGo(row.id());
        work.steps().done(actor, Action.TAKEN_BACK, reason, new CaseMoved.TakenBack(row.ref(), now));
    }

    void undo(Actor actor, CaseRow seen, String reason) {
        var row = work.locked(seen);
        row.require(CaseStatus.DECIDED);
        requireUnpublished(row);
        work.cases().undo(row.id());
        work.steps().done(actor, Action.UNDONE, reason, new CaseMoved.Undone(row.ref(), opening.now()));
    }

    /** The titles are given back by corrections of their lists; until then nothing changes for the firm. */
    void reverse(Actor actor, CaseRow seen, String reason) {
        var row = work.locked(seen);
        row.require(CaseStatus.PUBLISHED);
        work.cases().reverse(row.id(), actor);
        work.steps().done(actor, Action.REVERSED, reason, new CaseMoved.Reversed(row.ref(), opening.now()));
    }

    private void requireUnpublished(CaseRow row) {
        for (var title : work.titles().of(row.id())) {
            if (title.listNumber() != null) {
                throw new CaseRefused.PartPublished(title.listNumber());
            }
        }
    }
}
