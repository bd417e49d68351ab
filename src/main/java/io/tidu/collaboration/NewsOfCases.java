package io.tidu.collaboration;

import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.publication.cancellation.CaseMoved;
import io.tidu.publication.cancellation.CaseRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of titles that may be taken away, in the transaction of the step. */
@Component
class NewsOfCases {

    private static final String FIRM = "hearings";

    private final Notifications notifications;

    NewsOfCases(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(CaseMoved moved) {
        switch (moved) {
            case CaseMoved.Opened step -> {
                if (step.dueOn() != null) {
                    firm(step, NewsTopic.CASE_OPENED, step.dueOn());
                }
                reviewers(step, step.about().givenUp() ? NewsTopic.GIVING_UP : NewsTopic.CASE_ARRIVED);
            }
            case CaseMoved.Answered step -> {
                notifications.settle(ofFirm(step.about()));
                reviewers(step, NewsTopic.CASE_ANSWERED);
            }
            case CaseMoved.Decided step -> decided(step);
            case CaseMoved.Dropped step -> ended(step, NewsTopic.CASE_DROPPED);
            case CaseMoved.Reversed step -> {
                var province = step.about().jurisdiction().at(BureauLevel.PROVINCE);
                send(step, Audience.bureau(province, Role.PUBLISHER), NewsTopic.CASE_REVERSED, null, null);
            }
            case CaseMoved.Restored step -> ended(step, NewsTopic.TITLE_RESTORED);
            case CaseMoved.Undone step -> reviewers(step, NewsTopic.CASE_UNDONE);
            case CaseMoved.TakenBack step -> {
                notifications.settle(ofFirm(step.about()));
                reviewers(step, NewsTopic.GIVING_UP_BACK);
            }
            case CaseMoved.Published step ->
                ended(step, step.about().givenUp() ? NewsTopic.TITLE_GIVEN_UP : NewsTopic.TITLE_CANCELLED);
        }
    }

    /** The firm that asked for it hears how far it is: it may still take it back. */
    private void decided(CaseMoved.Decided step) {
        boolean givenUp = step.about().givenUp();
        var province = step.about().jurisdiction().at(BureauLevel.PROVINCE);
        var topic = givenUp ? NewsTopic.GIVING_UP_ACCEPTED : NewsTopic.CASE_DECIDED;
        send(step, Audience.bureau(province, Role.PUBLISHER), topic, null, null);
        if (givenUp) {
            firm(step, topic, null);
        }
    }

    private void ended(CaseMoved step, NewsTopic topic) {
        notifications.settle(ofFirm(step.about()));
        firm(step, topic, null);
        reviewers(step, topic);
    }

    private void reviewers(CaseMoved moved, NewsTopic topic) {
        for (var level : BureauLevel.values()) {
            send(moved, Audience.bureau(moved.about().jurisdiction().at(level), Role.REVIEWER), topic, null, null);
        }
    }

    private void firm(CaseMoved moved, NewsTopic topic, @Nullable LocalDate day) {
        var firm = moved.about().enterprise();
        if (firm != null) {
            send(moved, Audience.firm(firm), topic, day, ofFirm(moved.about()));
        }
    }

    private void send(CaseMoved moved, Audience to, NewsTopic topic, @Nullable LocalDate day, @Nullable String fact) {
        var about = moved.about();
        var rung =
                switch (moved) {
                    case CaseMoved.Published published -> published.rung();
                    case CaseMoved.Restored restored -> restored.rung();
                    default -> about.rung();
                };
        var path = fact == null ? "cancellations/" + about.number() : FIRM;
        var once = topic + ":" + about.number() + ":" + moved.at();
        notifications.tell(
                new News(to, topic, fact, once, new News.About(null, null, rung, day, null), path, moved.at()));
    }

    /** Ends when the firm has answered, and when the case ends. */
    private static String ofFirm(CaseRef about) {
        return "cancellation-firm:" + about.id().value();
    }
}
