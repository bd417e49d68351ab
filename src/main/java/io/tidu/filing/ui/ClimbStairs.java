package io.tidu.filing.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.Climb;
import io.tidu.filing.ClimbStanding;
import io.tidu.filing.ClimbStep;
import java.util.Locale;
import java.util.function.Consumer;

/** The whole climb at one look: each rung a step higher, with where the firm stands; pressing one leads to its conditions. */
class ClimbStairs extends OrderedList {

    /** @param lead brings the reader to the conditions of a rung */
    ClimbStairs(Climb climb, Consumer<ClimbStep> lead, FilingWords words) {
        addClassName("climb-stairs");
        getElement().setAttribute("aria-label", words.say("filing.climb.stairs"));
        climb.steps().forEach(step -> add(item(step, lead, words)));
    }

    private static ListItem item(ClimbStep step, Consumer<ClimbStep> lead, FilingWords words) {
        var name = new Span(words.rung(step.rung()));
        name.addClassName("climb-name");
        var button = new NativeButton();
        button.add(name, standing(step, words));
        button.addClickListener(click -> lead.accept(step));
        var item = new ListItem(button);
        item.addClassNames(step.standing().name().toLowerCase(Locale.ROOT));
        if (step.standing() == ClimbStanding.NEXT) {
            button.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    /** Where the firm stands to a rung, with the last day of what it holds. */
    static Span standing(ClimbStep step, FilingWords words) {
        var title = step.title();
        var text = words.say(step.standing().messageKey());
        return Blocks.tag(
                title == null ? text : words.say("filing.climb.held", text, words.date(title.validUntil())),
                kind(step.standing()));
    }

    private static String kind(ClimbStanding standing) {
        return switch (standing) {
            case HELD -> "met";
            case DUE -> "unknown";
            case NEXT, EITHER -> "accent";
            case PASSED, AHEAD -> "";
        };
    }
}
