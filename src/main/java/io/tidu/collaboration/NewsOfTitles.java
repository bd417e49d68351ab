package io.tidu.collaboration;

import io.tidu.filing.upkeep.UpdateHandedOver;
import io.tidu.filing.upkeep.UpdateSigned;
import io.tidu.filing.upkeep.UpdateTakenBack;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.Zone;
import io.tidu.title.UpdatesReminded;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of yearly updates: to the signatory that one waits, and to a firm that its bureau asks for it. In the transaction of the step. */
@Component
class NewsOfTitles {

    private static final String PATH = "ladder/update";

    private final Notifications notifications;

    NewsOfTitles(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(UpdateHandedOver step) {
        notifications.tell(new News(
                Audience.firm(step.enterprise(), Role.SIGNATORY),
                NewsTopic.UPDATE_TO_SIGN,
                toSign(step.enterprise()),
                NewsTopic.UPDATE_TO_SIGN + ":" + step.key(),
                new News.About(null, null, null, null, step.year()),
                PATH,
                step.at()));
    }

    @EventListener
    void on(UpdateTakenBack step) {
        notifications.settle(toSign(step.enterprise()));
    }

    @EventListener
    void on(UpdateSigned step) {
        notifications.settle(toSign(step.enterprise()));
        notifications.settle(update(step.enterprise()));
    }

    /** A firm hears it once a day, however often it is asked. */
    @EventListener
    void on(UpdatesReminded reminded) {
        LocalDate today = reminded.at().atZone(Zone.SHANGHAI).toLocalDate();
        for (var firm : reminded.firms()) {
            notifications.tell(new News(
                    Audience.firm(firm.enterprise()),
                    NewsTopic.UPDATE_ASKED,
                    update(firm.enterprise()),
                    NewsTopic.UPDATE_ASKED + ":" + firm.enterprise().value() + ":" + today,
                    new News.About(null, null, null, firm.dueOn(), null),
                    PATH,
                    reminded.at()));
        }
    }

    /** That an update is to be made; it ends when it is signed. */
    static String update(EnterpriseId firm) {
        return "yearly-update:" + firm.value();
    }

    private static String toSign(EnterpriseId firm) {
        return "yearly-update-sign:" + firm.value();
    }
}
