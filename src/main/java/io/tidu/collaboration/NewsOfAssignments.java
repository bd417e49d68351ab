package io.tidu.collaboration;

import io.tidu.filing.FilingDeclined;
import io.tidu.filing.FilingMoved;
import io.tidu.filing.FilingNominated;
import io.tidu.filing.FilingProposed;
import io.tidu.filing.FilingRecommended;
import io.tidu.filing.FilingReturned;
import io.tidu.filing.FilingStopped;
import io.tidu.filing.FilingWithdrawn;
import io.tidu.identity.AccountId;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.review.FilingAssigned;
import io.tidu.review.WorkAssigned;
import io.tidu.review.WorkFreed;
import java.util.Arrays;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what colleagues gave them to do, in the transaction of it; nobody is told what they took themselves. */
@Component
class NewsOfAssignments {

    private static final String MINE = "desk?who=me";
    private static final String NOBODYS = "desk?who=nobody";

    private final Notifications notifications;

    NewsOfAssignments(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(FilingAssigned given) {
        var fact = FilingFact.assigned(given.filing(), given.level());
        notifications.settle(fact);
        var to = given.to();
        if (to == null || !given.alone() || to.equals(given.by().account())) {
            return;
        }
        var about = new News.About(given.filing().value(), given.number(), given.rung(), null, null);
        var once = NewsTopic.ASSIGNED + ":" + given.filing().value() + ":" + given.at();
        notifications.tell(new News(
                person(to, given.bureau()),
                NewsTopic.ASSIGNED,
                fact,
                once,
                about,
                "desk/" + given.number(),
                given.at()));
    }

    /** What a level was to decide is decided, or nobody can any more. */
    @EventListener
    void on(FilingMoved moved) {
        switch (moved) {
            case FilingRecommended step -> settle(step, level -> level.isBelow(above(step)));
            case FilingProposed step -> settle(step, level -> true);
            case FilingNominated step -> settle(step, level -> true);
            case FilingReturned step -> settle(step, level -> true);
            case FilingDeclined step -> settle(step, level -> true);
            case FilingStopped step -> settle(step, level -> true);
            case FilingWithdrawn step -> settle(step, level -> true);
            default -> {}
        }
    }

    private static BureauLevel above(FilingRecommended step) {
        var level = step.to().reviewedAt();
        return level == null ? BureauLevel.PROVINCE : level;
    }

    private void settle(FilingMoved moved, Predicate<BureauLevel> of) {
        Arrays.stream(BureauLevel.values())
                .filter(of)
                .forEach(level ->
                        notifications.settle(FilingFact.assigned(moved.filing().id(), level)));
    }

    @EventListener
    void on(WorkAssigned given) {
        if (given.to().equals(given.by().account())) {
            return;
        }
        var about = new News.About(null, null, null, null, given.filings());
        var once = NewsTopic.MANY_ASSIGNED + ":" + given.work();
        notifications.tell(new News(
                person(given.to(), given.bureau()), NewsTopic.MANY_ASSIGNED, null, once, about, MINE, given.at()));
    }

    @EventListener
    void on(WorkFreed freed) {
        var about = new News.About(null, null, null, null, freed.filings());
        var once = NewsTopic.WORK_FREED + ":" + freed.left().value() + ":" + freed.at();
        notifications.tell(new News(
                Audience.bureau(freed.bureau(), Role.REVIEWER),
                NewsTopic.WORK_FREED,
                null,
                once,
                about,
                NOBODYS,
                freed.at()));
    }

    private static Audience person(AccountId account, BureauId bureau) {
        return Audience.colleague(account, bureau);
    }
}
