package io.tidu.ladder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.ladder.Aspect;
import io.tidu.ladder.DraftView;
import io.tidu.ladder.EditionDifference;
import io.tidu.ladder.ReadEdition;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows once more what will change, from when on and for whom, before a draft becomes law. */
class InForceDialog extends Dialog {

    private final UUID key = UUID.randomUUID();

    /** @param before what the draft began as; null if that cannot be read any more */
    InForceDialog(
            DraftView draft, ReadEdition after, @Nullable ReadEdition before, BookWords words, Consumer<UUID> act) {
        setHeaderTitle(
                words.say("ladder.ui.inForce.title", words.full(draft.row().ref())));
        setWidth("min(96vw, 60rem)");
        setCloseOnOutsideClick(false);
        add(
                new Paragraph(words.say(
                        "ladder.ui.inForce.by",
                        draft.row().editedBy(),
                        words.at(draft.row().editedAt()))),
                new Paragraph(words.say(
                        "ladder.ui.inForce.days",
                        words.region(draft.row().ref().region()),
                        after.of(Aspect.DAYS_NEW),
                        after.of(Aspect.DAYS_REVIEW))));
        if (before != null) {
            var difference = EditionDifference.between(before, after);
            var beside = new SideBySide(
                    before,
                    after,
                    difference,
                    words.say("ladder.ui.inForce.before"),
                    words.say("ladder.ui.inForce.after"),
                    words);
            beside.showOnlyChanged(true);
            add(Pieces.classed("tidu-stack", new DifferenceSum(difference, words), beside));
        }
        add(new Paragraph(words.say("ladder.ui.inForce.warning")));
        var go = new Button(words.say("ladder.ui.inForce.go"), click -> {
            act.accept(key);
            close();
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(Pieces.button(words.say("ladder.ui.cancel"), this::close), go);
    }
}
