package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tidu.filing.FilingAction;
import io.tidu.filing.ReturnItem;
import io.tidu.review.Decision;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks why a filing is given back, and shows item by item what it is about. */
class ReturnDialog extends ReasonDialog {

    private final ReturnPointer pointer;
    private final Div items = new Div();

    ReturnDialog(ReturnPointer pointer, ReturnKeeper keeper, String opinion, BiConsumer<Decision, UUID> decide) {
        super(FilingAction.RETURN, keeper.reason(opinion), decide);
        this.pointer = pointer;
        whileTyping(keeper::typed);
        items.addClassName("tidu-return-items");
        var more = new Button(getTranslation("review.return.more"), click -> pointer.atAnything());
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(
                new Paragraph(getTranslation(
                        "review.return.mode." + pointer.view().round().rules().returnMode())),
                items,
                more);
        pointer.list().whenChanged(this::show);
    }

    @Override
    Decision decision(String reason) {
        return new Decision.Return(reason, pointer.list().items());
    }

    private void show() {
        items.removeAll();
        var listed = pointer.list().items();
        if (listed.isEmpty()) {
            var none = new Paragraph(getTranslation("review.return.items.none"));
            none.addClassName("tidu-soft");
            items.add(none);
            return;
        }
        var list = new UnorderedList();
        listed.forEach(item -> list.add(line(item)));
        items.add(new Span(getTranslation("review.return.items", listed.size())), list);
    }

    private ListItem line(ReturnItem item) {
        var kind = new Span(getTranslation(item.kind().messageKey()));
        kind.addClassNames("tidu-tag", "unknown");
        var remove = new Button(
                VaadinIcon.CLOSE_SMALL.create(), click -> pointer.list().remove(item));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("review.return.remove", pointer.nameOf(item.target())));
        var line = new ListItem(kind, new Span(pointer.nameOf(item.target())), remove);
        if (item.note() != null) {
            var note = new Div(item.note());
            note.addClassName("tidu-soft");
            line.add(note);
        }
        return line;
    }
}
