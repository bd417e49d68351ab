package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.FilingView;
import io.tidu.filing.Party;
import io.tidu.identity.Actor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a level can take back of its own, once it has decided; and where it cannot any more, why. */
class TakeBackBar extends Div {

    private static final List<FilingAction> ACTIONS =
            List.of(FilingAction.UNDO, FilingAction.CANCEL_RETURN, FilingAction.REOPEN);

    TakeBackBar(Actor actor, FilingView view, TakeBack takeBack) {
        addClassNames("tidu-decision", "tidu-take-back");
        ACTIONS.stream()
                .filter(view.permitted()::allows)
                .forEach(action -> add(new Button(
                        getTranslation(action.messageKey()), click -> new TakeBackDialog(action, takeBack).open())));
        expected(actor, view)
                .filter(action -> !view.permitted().allows(action))
                .forEach(action -> view.permitted()
                        .whyNot(action)
                        .ifPresent(why -> add(reason(getTranslation(
                                "review.takeBack.not", getTranslation(action.messageKey()), say(why))))));
        setVisible(getComponentCount() > 0);
    }

    /** What one would look for where the filing stands: a level looks for what it has done itself. */
    private static Stream<FilingAction> expected(Actor actor, FilingView view) {
        var party = Party.of(actor);
        return switch (view.status()) {
            case CITY_REVIEW, PROVINCE_REVIEW ->
                party.filter(below(view.status())::contains).stream().map(level -> FilingAction.UNDO);
            case RETURNED, AWAITING_SIGNATURE ->
                party.filter(Set.of(Party.COUNTY, Party.CITY, Party.PROVINCE)::contains).stream()
                        .map(level -> FilingAction.CANCEL_RETURN);
            default -> Stream.empty();
        };
    }

    private static Set<Party> below(FilingStatus status) {
        return status == FilingStatus.CITY_REVIEW ? Set.of(Party.COUNTY) : Set.of(Party.COUNTY, Party.CITY);
    }

    private static Span reason(String text) {
        var reason = new Span(text);
        reason.addClassName("tidu-soft");
        return reason;
    }

    private String say(org.springframework.context.MessageSourceResolvable text) {
        var codes = text.getCodes();
        var arguments = text.getArguments();
        return codes == null || codes.length == 0
                ? ""
                : getTranslation(codes[0], arguments == null ? new Object[0] : arguments);
    }
}
