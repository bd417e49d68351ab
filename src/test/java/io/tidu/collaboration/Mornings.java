package io.tidu.collaboration;

import org.springframework.context.ApplicationContext;

/** What the program does by itself in the morning, for tests whose clock is not that of the scheduler. */
public final class Mornings {

    private final Reminders reminders;
    private final Arrivals arrivals;

    public Mornings(ApplicationContext context) {
        reminders = context.getBean(Reminders.class);
        arrivals = context.getBean(Arrivals.class);
    }

    public void remind() {
        reminders.remind();
        arrivals.lookAtAll();
    }
}
