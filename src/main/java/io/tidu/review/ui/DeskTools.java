package io.tidu.review.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import io.tidu.review.SavedView;
import java.util.List;
import java.util.Objects;

/** The saved views, the columns, and the link, in one line of menus above the list. */
class DeskTools extends MenuBar {

    private final DeskMemory memory;
    private final Deed deed;
    private final MenuItem views = addItem("");
    private final MenuItem columns = addItem(getTranslation("review.views.columns"));
    private DeskQuery query = DeskQuery.MINE;

    /** What the desk does when somebody chooses here. */
    interface Deed {

        void open(DeskQuery wanted);

        void columns(List<DeskColumn> wanted);

        void usual();

        void pack();
    }

    DeskTools(DeskMemory memory, Deed deed) {
        this.memory = memory;
        this.deed = deed;
        addClassName("tidu-desk-tools");
        addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY);
        var link = addItem(VaadinIcon.LINK.create(), click -> copy());
        link.setAriaLabel(getTranslation("review.views.link"));
        setTooltipText(link, getTranslation("review.views.link"));
        var pack = addItem(VaadinIcon.FILE_ZIP.create(), click -> deed.pack());
        pack.setAriaLabel(getTranslation("review.pack.all"));
        setTooltipText(pack, getTranslation("review.pack.all"));
    }

    void show(DeskQuery shown) {
        query = shown;
        var views = memory.views();
        var current = memory.current(shown, views);
        this.views.setText(current.map(view -> label(view, shown)).orElse(getTranslation("review.views.title")));
        var menu = this.views.getSubMenu();
        menu.removeAll();
        views.forEach(view -> entry(menu, view));
        if (!views.isEmpty()) {
            menu.addComponent(new Hr());
        }
        current.ifPresent(view -> about(menu, view));
        menu.addItem(getTranslation("review.views.save"), click -> save());
        columns(memory.layout(shown));
    }

    private String label(SavedView view, DeskQuery shown) {
        return getTranslation(
                memory.changed(view, shown) ? "review.views.changed" : "review.views.current", view.name());
    }

    private void entry(SubMenu menu, SavedView view) {
        var words = view.mine()
                ? getTranslation(view.shared() ? "review.views.mineShared" : "review.views.mine", view.name())
                : getTranslation("review.views.theirs", view.name(), view.madeBy());
        var item = menu.addItem(
                words, click -> deed.open(DeskAddress.read(view.query()).startedFrom(view.id())));
        item.setCheckable(true);
        item.setChecked(view.id().equals(query.view()));
    }

    private void about(SubMenu menu, SavedView view) {
        if (view.mayChange() && memory.changed(view, query)) {
            menu.addItem(getTranslation("review.views.replace", view.name()), click -> {
                memory.replace(view, query);
                show(query);
            });
        }
        boolean start = Objects.equals(memory.habit().start(), view.id());
        menu.addItem(getTranslation(start ? "review.views.startUsual" : "review.views.start", view.name()), click -> {
            memory.startWith(start ? null : view.id());
            show(query);
        });
        if (view.mayChange()) {
            menu.addItem(
                    getTranslation("review.views.edit", view.name()),
                    click -> new ViewDialog(view, memory, () -> show(query), () -> deed.open(query.startedFrom(null)))
                            .open());
        }
    }

    private void save() {
        new ViewDialog(memory, query, id -> deed.open(query.startedFrom(id))).open();
    }

    private void columns(DeskLayout layout) {
        var menu = columns.getSubMenu();
        menu.removeAll();
        memory.offered().stream().filter(column -> !column.always()).forEach(column -> {
            var item = menu.addItem(
                    getTranslation(column.messageKey()),
                    click -> deed.columns(DeskLayout.toggled(
                            memory.layout(query).columns(),
                            column,
                            click.getSource().isChecked())));
            item.setCheckable(true);
            item.setChecked(layout.columns().contains(column));
            item.setKeepOpen(true);
        });
        menu.addComponent(new Hr());
        menu.addItem(getTranslation("review.views.columns.usual"), click -> deed.usual());
    }

    /** Where the browser lets a page write to the clipboard it is there; else it is shown to be copied by hand. */
    private void copy() {
        var shown = query.with(memory.layout(query).columns()).startedFrom(null);
        var path = "desk?" + DeskAddress.write(shown).getQueryString();
        getElement().executeJs("""
                        const link = new URL($0, document.baseURI).href;
                        return navigator.clipboard ? navigator.clipboard.writeText(link).then(() => '', () => link) : link;
                        """, path).then(String.class, kept -> {
            if (kept.isEmpty()) {
                Notification.show(getTranslation("review.views.link.copied"), 4000, Notification.Position.BOTTOM_START);
            } else {
                new LinkDialog(kept).open();
            }
        });
    }
}
