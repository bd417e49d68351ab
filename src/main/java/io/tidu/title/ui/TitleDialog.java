package io.tidu.title.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.tidu.shared.Zone;
import io.tidu.title.ListSource;
import io.tidu.title.TitleEnding;
import io.tidu.title.TitleRow;
import io.tidu.title.TitleStatus;
import io.tidu.title.ending.EndingRule;
import java.util.List;
import java.util.Optional;

/** One title with all that is known of it. */
class TitleDialog extends Dialog {

    private final DescriptionList facts = new DescriptionList();

    /**
     * @param sources the files its list was taken in from; none for a list published here
     * @param proposes whether the person may propose that it be taken away
     */
    TitleDialog(
            TitleRow title,
            Optional<TitleEnding> ending,
            List<ListSource> sources,
            boolean proposes,
            TitleWords words,
            LifeTimeline lives) {
        setHeaderTitle(title.holder());
        setWidth("min(96vw, 46rem)");
        facts.addClassName("tidu-title-facts");
        fact("rung", words.rung(title.rung()));
        fact("status", words.statusTag(title.status()));
        fact("credit-code", title.creditCode() == null ? getTranslation("title.detail.no-code") : title.creditCode());
        fact("region", title.regionName());
        fact(
                "valid",
                getTranslation(
                        "title.detail.period",
                        title.grantedOn().toString(),
                        title.validUntil().toString()));
        ending.ifPresent(end -> fact(
                end.cause().equals(EndingRule.GIVEN_UP) ? "given-up" : "ended",
                getTranslation(
                        "title.detail.ended.by",
                        end.on().toString(),
                        getTranslation(EndingRule.messageKey(end.cause())),
                        end.listNumber())));
        fact("list", title.listName());
        fact("list-number", title.listNumber());
        sources.forEach(source -> fact("source", source(source)));
        fact("issuer", words.issuer(title.rung()));
        fact("claimed", getTranslation(title.enterprise() == null ? "title.detail.unclaimed" : "title.detail.claimed"));
        add(facts, new H2(getTranslation("title.life.title")), lives);
        if (proposes && title.status() == TitleStatus.ACTIVE) {
            var propose = new Button(getTranslation("title.detail.cancel"), click -> {
                close();
                UI.getCurrent().navigate("cancellations/new/" + title.id().value());
            });
            propose.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            getFooter().add(propose);
        }
        getFooter().add(new Button(getTranslation("title.detail.close"), click -> close()));
    }

    /** What was published, and where: by the digest anybody can see that it is the same file. */
    private Div source(ListSource source) {
        var file = new Div(new Span(getTranslation(
                "title.detail.source.file",
                source.fileName(),
                source.takenAt().atZone(Zone.SHANGHAI).toLocalDate().toString(),
                source.takenBy())));
        var shown = new Div(file);
        if (source.address() != null) {
            var address = new Anchor(source.address(), source.address(), AnchorTarget.BLANK);
            address.getElement().setAttribute("rel", "noopener noreferrer");
            shown.add(new Div(address));
        }
        var digest = new Div(new Span("SHA-256 " + source.digest()));
        digest.addClassName("tidu-soft");
        shown.add(digest);
        shown.addClassName("tidu-title-source");
        return shown;
    }

    private void fact(String key, String text) {
        fact(key, new Span(text));
    }

    private void fact(String key, Component value) {
        facts.add(
                new DescriptionList.Term(getTranslation("title.detail." + key)),
                new DescriptionList.Description(value));
    }
}
