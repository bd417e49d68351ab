package io.tidu.filing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Wakes an open form when its time is over: one timer in its own browser, and nothing on the server meanwhile. It is set anew
 * whenever the form is given another end. Nothing depends on it but that the person is told at once.
 */
class DeadlineWatch extends Div {

    /** Browsers can wait no longer than some 24 days; after half a day they look again. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** The clocks of browsers and the server are not the same. */
    private static final Duration AFTER = Duration.ofMillis(500);

    private static final String SET = """
            clearTimeout(this.deadline);
            this.deadline = setTimeout(() => this.$server.wake(), $0);
            """;

    /** What stands in the field that is being typed into was not sent yet; saying that it changed sends it. */
    private static final String SEND_WHAT_IS_BEING_TYPED = """
            const field = document.activeElement;
            if (field && 'value' in field) field.dispatchEvent(new Event('change', {bubbles: true}));
            """;

    private final Clock clock;
    private final Runnable over;
    private Instant end;

    DeadlineWatch(Instant end, Clock clock, Runnable over) {
        this.end = end;
        this.clock = clock;
        this.over = over;
        getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        set();
    }

    /** The end is another one from now on. */
    void move(Instant to) {
        if (!to.equals(end)) {
            end = to;
            set();
        }
    }

    /** Asks the browser for what stands in the field somebody is in. */
    void collect() {
        getElement().executeJs(SEND_WHAT_IS_BEING_TYPED);
    }

    @ClientCallable
    void wake() {
        if (clock.instant().isBefore(end)) {
            set();
        } else {
            over.run();
        }
    }

    private void set() {
        var left = Duration.between(clock.instant(), end);
        if (!left.isNegative()) {
            var wait = left.compareTo(LONGEST) < 0 ? left.plus(AFTER) : LONGEST;
            getElement().executeJs(SET, (double) wait.toMillis());
        }
    }
}
