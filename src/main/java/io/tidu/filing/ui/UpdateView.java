package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.filing.upkeep.UpdateRefused;
import io.tidu.filing.upkeep.UpdateRow;
import io.tidu.filing.upkeep.YearlyUpdate;
import io.tidu.identity.Role;
import io.tidu.title.TitleLine;
import io.tidu.title.life.UpdateYear;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** The yearly update of one's own firm: typed by one person, confirmed by another, once for all titles that ask for it. */
@Route("ladder/update")
@RolesAllowed({"FILLER", "SIGNATORY"})
class UpdateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final UpdateWork work;

    UpdateView(UpdateWork work) {
        this.work = work;
        addClassNames("tidu-page", "filing-calm", "filing-update");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        var year = work.words().today().getYear();
        return work.words().say("filing.update.title", year);
    }

    private void show() {
        removeAll();
        var words = work.words();
        var update = work.updates().open(work.actor());
        add(
                new RouterLink(words.say("filing.update.back"), LadderView.class),
                new H1(words.say("filing.update.title", update.year())));
        if (!update.taken()) {
            add(Blocks.card(Blocks.text(why(update))));
            return;
        }
        add(titles(update));
        update.signed().forEach(row -> add(Blocks.soft(signed(row))));
        if (work.actor().is(Role.FILLER)) {
            showForm(update);
        } else {
            showToSign(update);
        }
    }

    /** Why nothing can be done; with the clause where there is one. */
    private String why(YearlyUpdate update) {
        return update.titles().stream()
                .flatMap(line -> ofThisYear(line, update).stream())
                .findFirst()
                .map(year -> work.words()
                        .say(
                                "filing.update.refused.tooLate",
                                year.dueOn().toString(),
                                year.rule().update().basis().citation().document(),
                                year.rule().update().basis().citation().clause()))
                .orElseGet(() -> work.words().say("filing.update.refused.nothingAsked", update.year()));
    }

    private static Optional<UpdateYear> ofThisYear(TitleLine line, YearlyUpdate update) {
        return line.life().updates().stream()
                .filter(each -> each.year() == update.year())
                .findFirst();
    }

    private Div titles(YearlyUpdate update) {
        var words = work.words();
        var card = Blocks.card(Blocks.soft(words.say("filing.update.for")));
        for (var line : update.titles()) {
            ofThisYear(line, update)
                    .ifPresent(year -> card.add(Blocks.classed(
                            "filing-title",
                            new Span(words.rung(line.title().rung())),
                            Blocks.tag(words.say("filing.update.due", words.date(year.dueOn())), kind(year)),
                            Blocks.small(state(year)))));
        }
        return card;
    }

    private static String kind(UpdateYear year) {
        return switch (year.outcome()) {
            case MADE -> "met";
            case MISSED, LATE -> "unmet";
            default -> "unknown";
        };
    }

    private String state(UpdateYear year) {
        return switch (year.outcome()) {
            case MADE, LATE -> work.words().say("filing.update.for.made");
            case MISSED -> work.words().say("filing.update.for.late");
            default -> "";
        };
    }

    private String signed(UpdateRow row) {
        var words = work.words();
        var late = row.late() ? words.say("filing.update.signed.late") : "";
        return words.say("filing.update.signed", words.minute(row.at()), row.signatoryName(), late);
    }

    private void showForm(YearlyUpdate update) {
        var words = work.words();
        if (update.handedOverAt() != null) {
            add(Blocks.banner("offer", Blocks.text(words.say("filing.update.waits"))));
        } else if (!update.signed().isEmpty()) {
            add(Blocks.soft(words.say("filing.update.again")));
        }
        var fields = new UpdateForm(update, work);
        var hand = new Button(words.say("filing.update.hand"), click -> handOver(fields));
        hand.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        add(
                Blocks.soft(words.say("filing.update.intro", update.lastYear())),
                fields,
                Blocks.classed("filing-buttons", hand, fields.sum()));
    }

    private void handOver(UpdateForm fields) {
        try {
            work.updates().handOver(work.actor());
            Blocks.done(work.words().say("filing.update.handed"));
            show();
        } catch (UpdateRefused.Incomplete incomplete) {
            fields.insist();
        }
    }

    private void showToSign(YearlyUpdate update) {
        var words = work.words();
        if (update.handedOverAt() == null) {
            add(Blocks.card(Blocks.text(words.say("filing.update.notYet"))));
            return;
        }
        var key = UUID.randomUUID();
        var declared = new Checkbox(words.say("filing.update.declare"));
        var sign = new Button(words.say("filing.update.sign"), click -> sign(key, update.year()));
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        sign.setDisableOnClick(true);
        sign.setEnabled(false);
        declared.addValueChangeListener(change -> sign.setEnabled(change.getValue()));
        var card = Blocks.card(declared, Blocks.classed("filing-buttons", sign));
        card.addClassName("filing-declaration");
        add(
                Blocks.banner("offer", Blocks.text(words.say("filing.update.toSign", update.year()))),
                new UpdateSummary(update.content(), update.derived(), update.lastYear(), work, false),
                card);
    }

    private void sign(UUID key, int year) {
        try {
            work.updates().sign(work.actor(), key);
            Blocks.done(work.words().say("filing.update.done", year));
        } finally {
            show();
        }
    }
}
