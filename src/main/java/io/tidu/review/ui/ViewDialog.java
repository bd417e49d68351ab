package io.tidu.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.review.DeskViews;
import io.tidu.review.SavedView;
import io.tidu.review.ViewId;
import java.util.function.Consumer;

/** Asks how a view is to be called and who sees it. */
class ViewDialog extends Dialog {

    private final TextField name = new TextField();
    private final Checkbox shared = new Checkbox();

    /** Of a view that is to be. */
    ViewDialog(DeskMemory memory, DeskQuery query, Consumer<ViewId> saved) {
        this("review.views.save.title");
        finish(() -> saved.accept(memory.save(name.getValue(), query, shared.getValue())));
    }

    /** Of a view that there is. */
    ViewDialog(SavedView view, DeskMemory memory, Runnable changed, Runnable removed) {
        this("review.views.edit.title");
        name.setValue(view.name());
        shared.setValue(view.shared());
        var remove = new Button(getTranslation("review.views.remove"), click -> {
            memory.remove(view);
            close();
            removed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        remove.getStyle().set("margin-inline-end", "auto");
        getFooter().add(remove);
        finish(() -> {
            memory.change(view, name.getValue(), shared.getValue());
            changed.run();
        });
    }

    private ViewDialog(String title) {
        setHeaderTitle(getTranslation(title));
        setWidth("28rem");
        setMaxWidth("96vw");
        name.setLabel(getTranslation("review.views.name"));
        name.setMaxLength(DeskViews.LONGEST_NAME);
        name.setWidthFull();
        shared.setLabel(getTranslation("review.views.share"));
        var fields = new Div(name, shared);
        fields.addClassName("tidu-stacked");
        add(fields);
        name.focus();
    }

    private void finish(Runnable done) {
        var confirm = new Button(getTranslation("review.views.confirm"), click -> {
            done.run();
            close();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), confirm);
    }
}
