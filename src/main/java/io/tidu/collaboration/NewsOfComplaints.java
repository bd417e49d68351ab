package io.tidu.collaboration;

import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.publication.complaint.ComplaintMoved;
import io.tidu.publication.complaint.ComplaintRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of complaints, in the transaction of the step: that there is one, never who complains nor why. */
@Component
class NewsOfComplaints {

    private final Notifications notifications;

    NewsOfComplaints(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(ComplaintMoved moved) {
        switch (moved) {
            case ComplaintMoved.Received step -> reviewers(step, NewsTopic.COMPLAINT_ARRIVED);
            case ComplaintMoved.FirmAsked step -> firm(step, NewsTopic.COMPLAINT_ASKED, step.dueOn());
            case ComplaintMoved.FirmAnswered step -> {
                notifications.settle(ofFirm(step.about()));
                tell(step, Audience.bureau(step.askedIn(), Role.REVIEWER), NewsTopic.COMPLAINT_ANSWERED);
            }
            case ComplaintMoved.Settled step -> {
                notifications.settle(ofBureaus(step.about()));
                notifications.settle(ofFirm(step.about()));
                reviewers(step, NewsTopic.COMPLAINT_SETTLED);
                if (step.asked()) {
                    firm(step, NewsTopic.COMPLAINT_SETTLED, null);
                }
            }
            case ComplaintMoved.TakenUpAgain step -> reviewers(step, NewsTopic.COMPLAINT_AGAIN);
        }
    }

    private void reviewers(ComplaintMoved moved, NewsTopic topic) {
        for (var level : BureauLevel.values()) {
            tell(moved, Audience.bureau(moved.about().jurisdiction().at(level), Role.REVIEWER), topic);
        }
    }

    private void tell(ComplaintMoved moved, Audience to, NewsTopic topic) {
        send(
                moved,
                to,
                topic,
                ofBureaus(moved.about()),
                null,
                "complaint-desk/" + moved.about().number());
    }

    /** One that never registered is told outside the program. */
    private void firm(ComplaintMoved moved, NewsTopic topic, @Nullable LocalDate day) {
        var firm = moved.about().enterprise();
        if (firm != null) {
            send(moved, Audience.firm(firm), topic, ofFirm(moved.about()), day, "complaint-questions");
        }
    }

    private void send(
            ComplaintMoved moved, Audience to, NewsTopic topic, String fact, @Nullable LocalDate day, String path) {
        var about = moved.about();
        var once = topic + ":" + about.number() + ":" + moved.at();
        notifications.tell(
                new News(to, topic, fact, once, new News.About(null, null, about.rung(), day, null), path, moved.at()));
    }

    /** Ends when it is settled. */
    private static String ofBureaus(ComplaintRef about) {
        return "complaint:" + about.id().value();
    }

    /** Ends when the firm has answered, and when it is settled. */
    private static String ofFirm(ComplaintRef about) {
        return "complaint-firm:" + about.id().value();
    }
}
