package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.check.Place;
import io.tidu.filing.check.Proposal;
import io.tidu.filing.check.Proposal.Outcome;

/** What a paper says of a field, on which page, and a way to take it over. Taking it over types it and no more. */
class OfferNote extends Div {

    OfferNote(Proposal offer, Place place, DraftKeeper keeper) {
        var words = keeper.words();
        addClassNames("filing-offer", offer.outcome() == Outcome.AGREES ? "agrees" : "differs");
        boolean agrees = offer.outcome() == Outcome.AGREES;
        var text = new Span(
                agrees
                        ? words.say("filing.check.offer.agrees", place.slot().value(), place.page())
                        : words.say(
                                "filing.check.offer.says",
                                offer.found(),
                                place.slot().value(),
                                place.page()));
        text.getElement().setAttribute("title", place.fileName() + "\n" + place.snippet());
        add(text);
        if (offer.isOffer() && !offer.found().isEmpty()) {
            var take = new Button(words.say("filing.check.offer.take"), click -> take(offer, place, keeper));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
            take.setAriaLabel(words.say("filing.check.offer.takeThis", offer.found()));
            add(take);
        }
    }

    /** Where it was taken from is remembered with it, as far as it was typed. */
    private static void take(Proposal offer, Place place, DraftKeeper keeper) {
        keeper.type(offer.path(), offer.found());
        if (keeper.text(offer.path()).equals(offer.found())) {
            keeper.sources().taken(offer.path(), place.file(), place.page());
        }
    }
}
