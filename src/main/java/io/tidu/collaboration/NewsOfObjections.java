package io.tidu.collaboration;

import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.publication.ObjectionMoved;
import io.tidu.publication.ObjectionRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of objections, in the transaction of the step: that there is one, never who objects nor why. */
@Component
class NewsOfObjections {

    private static final String FIRM = "statements";

    private final Notifications notifications;

    NewsOfObjections(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(ObjectionMoved moved) {
        switch (moved) {
            case ObjectionMoved.Received step -> {
                firm(step, NewsTopic.OBJECTED, "", null);
                reviewers(step, NewsTopic.OBJECTION_ARRIVED);
                publishers(step, NewsTopic.OBJECTION_ARRIVED);
            }
            case ObjectionMoved.FirmAsked step ->
                firm(step, NewsTopic.OBJECTION_ASKED, step.inquiry().value().toString(), step.dueOn());
            case ObjectionMoved.FirmAnswered step -> {
                notifications.settle(ofFirm(step.objection()));
                tell(
                        step,
                        Audience.bureau(step.askedBy(), Role.REVIEWER),
                        NewsTopic.OBJECTION_ANSWERED,
                        step.inquiry().value().toString(),
                        null);
            }
            case ObjectionMoved.FindingGiven step ->
                tell(
                        step,
                        bureau(step, BureauLevel.PROVINCE),
                        NewsTopic.OBJECTION_FINDING,
                        step.at().toString(),
                        null);
            case ObjectionMoved.Settled step -> {
                notifications.settle(ofBureaus(step.objection()));
                notifications.settle(ofFirm(step.objection()));
                firm(step, NewsTopic.OBJECTION_SETTLED, "", null);
                tell(step, bureau(step, BureauLevel.COUNTY), NewsTopic.OBJECTION_SETTLED, "", null);
                tell(step, bureau(step, BureauLevel.CITY), NewsTopic.OBJECTION_SETTLED, "", null);
                publishers(step, NewsTopic.OBJECTION_SETTLED);
            }
        }
    }

    private void reviewers(ObjectionMoved moved, NewsTopic topic) {
        for (var level : BureauLevel.values()) {
            tell(moved, bureau(moved, level), topic, "", null);
        }
    }

    /** A row of their own: the province's reviewers have the same key of reader. */
    private void publishers(ObjectionMoved moved, NewsTopic topic) {
        var province = moved.objection().jurisdiction().at(BureauLevel.PROVINCE);
        tell(moved, Audience.bureau(province, Role.PUBLISHER), topic, "publisher", null);
    }

    private static Audience bureau(ObjectionMoved moved, BureauLevel level) {
        return Audience.bureau(moved.objection().jurisdiction().at(level), Role.REVIEWER);
    }

    private void firm(ObjectionMoved moved, NewsTopic topic, String each, @Nullable LocalDate day) {
        var objection = moved.objection();
        send(moved, Audience.firm(objection.enterprise()), topic, ofFirm(objection), each, day, FIRM);
    }

    private void tell(ObjectionMoved moved, Audience to, NewsTopic topic, String each, @Nullable LocalDate day) {
        var objection = moved.objection();
        send(moved, to, topic, ofBureaus(objection), each, day, "objection-desk/" + objection.number());
    }

    private void send(
            ObjectionMoved moved,
            Audience to,
            NewsTopic topic,
            String fact,
            String each,
            @Nullable LocalDate day,
            String path) {
        var objection = moved.objection();
        var about = new News.About(objection.filing().value(), objection.filingNumber(), objection.rung(), day, null);
        var once = topic + ":" + objection.number() + ":" + each;
        notifications.tell(new News(to, topic, fact, once, about, path, moved.at()));
    }

    /** Ends when it is settled. */
    private static String ofBureaus(ObjectionRef objection) {
        return "objection:" + objection.id().value();
    }

    /** Ends when the firm has answered, and when it is settled. */
    private static String ofFirm(ObjectionRef objection) {
        return "objection-firm:" + objection.id().value();
    }
}
