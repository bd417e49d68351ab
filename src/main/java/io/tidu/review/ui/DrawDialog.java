package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.filing.RoundRow;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.review.spot.PopulationLook;
import io.tidu.review.spot.SampleDrawing;
import io.tidu.review.spot.SampleId;
import io.tidu.review.spot.SampleOrder;
import io.tidu.review.spot.SamplePopulation;
import io.tidu.review.spot.SampleRefused;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says among what is drawn, asks how many and by which seed, and draws. What is drawn shows only afterwards. */
class DrawDialog extends Dialog {

    private final Actor actor;
    private final SampleDrawing samples;
    private final Consumer<SampleId> drawn;
    private final Select<RoundRow> round = new Select<>();
    private final RadioButtonGroup<SamplePopulation> population = new RadioButtonGroup<>();
    private final SizeField size = new SizeField();
    private final TextField seed = new TextField();
    private final TextField origin = new TextField();
    private final TextArea reason = new TextArea();
    private final Div told = new Div();
    private final Button confirm;
    private final UUID key = TimeOrderedId.next();
    private @Nullable PopulationLook look;

    DrawDialog(Actor actor, SampleDrawing samples, SpotWords words, Consumer<SampleId> drawn) {
        this.actor = actor;
        this.samples = samples;
        this.drawn = drawn;
        setHeaderTitle(getTranslation("review.spot.draw"));
        setWidth("min(96vw, 40rem)");
        round.setLabel(getTranslation("review.spot.round"));
        round.setItemLabelGenerator(row -> row == null ? "" : words.name(row, getLocale()));
        round.setItems(words.begun(actor));
        population.setLabel(getTranslation("review.spot.population"));
        population.setItems(SamplePopulation.values());
        population.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        population.setValue(usual(actor));
        texts();
        confirm = new Button(getTranslation("review.spot.draw.confirm"), click -> draw());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        told.addClassName("tidu-spot-told");
        told.getElement().setAttribute("role", "status");
        var fields = new Div(round, population, told, size, seed, origin, reason);
        fields.addClassName("tidu-stacked");
        add(new Paragraph(getTranslation("review.spot.draw.stays")), fields);
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), confirm);
        round.addValueChangeListener(change -> look());
        population.addValueChangeListener(change -> look());
        size.whenChanged(this::tell);
        words.begun(actor).stream().findFirst().ifPresent(round::setValue);
        look();
    }

    /** What a county or city passes upward; the province visits before it decides. */
    private static SamplePopulation usual(Actor actor) {
        return actor.bureau().filter(of -> of.level() == BureauLevel.PROVINCE).isPresent()
                ? SamplePopulation.STANDING
                : SamplePopulation.RECOMMENDED;
    }

    private void texts() {
        seed.setLabel(getTranslation("review.spot.seed"));
        seed.setHelperText(getTranslation("review.spot.seed.help"));
        seed.setMaxLength(200);
        origin.setLabel(getTranslation("review.spot.origin"));
        origin.setHelperText(getTranslation("review.spot.origin.help"));
        origin.setMaxLength(500);
        reason.setLabel(getTranslation("review.spot.reason"));
        reason.setMaxLength(1000);
        for (var field : new TextField[] {seed, origin}) {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        }
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        round.setWidthFull();
    }

    private void look() {
        var chosen = round.getValue();
        look = chosen == null ? null : samples.look(actor, chosen.id(), population.getValue());
        tell();
    }

    private void tell() {
        var now = look;
        told.removeAll();
        confirm.setEnabled(now != null && now.size() > 0);
        reason.setVisible(now != null && now.earlier() > 0);
        if (now == null) {
            return;
        }
        told.add(new Div(getTranslation("review.spot.look", now.size(), now.elsewhere(), size.of(now.size()))));
        var digest = new Div(getTranslation("review.spot.digest", now.digest()));
        digest.addClassNames("tidu-soft", "tidu-digest");
        told.add(digest);
    }

    private void draw() {
        var chosen = round.getValue();
        var seen = look;
        if (chosen == null || seen == null) {
            return;
        }
        try {
            var id = samples.draw(
                    actor,
                    new SampleOrder(
                            chosen.id(),
                            population.getValue(),
                            size.size(),
                            seed.getValue(),
                            origin.getValue(),
                            reason.getValue(),
                            seen.digest()),
                    key);
            close();
            drawn.accept(id);
        } catch (SampleRefused refused) {
            look();
            throw refused;
        }
    }
}
