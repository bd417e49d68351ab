package io.tidu.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.collaboration.DiscussionFilter;
import io.tidu.collaboration.DiscussionId;
import io.tidu.collaboration.DiscussionRow;
import io.tidu.collaboration.DiscussionService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some discussions, the latest first, and more on demand. What is shown stays where it is while somebody reads or writes there. */
class DiscussionList extends Div {

    private final DiscussionGround ground;
    private final Runnable changed;
    private final Div items = new Div();
    private final Paragraph none = new Paragraph();
    private final Button more;
    private final Map<DiscussionId, DiscussionItem> shown = new HashMap<>();
    private DiscussionFilter filter = DiscussionFilter.OPEN;
    private int limit = DiscussionService.PAGE;
    private @Nullable DiscussionId opened;

    /** @param changed told when the person has read or said something here */
    DiscussionList(DiscussionGround ground, Runnable changed) {
        this.ground = ground;
        this.changed = changed;
        more = new Button(getTranslation("collaboration.discussion.more"), click -> showMore());
        none.setText(getTranslation("collaboration.discussion.none"));
        none.addClassName("tidu-empty");
        items.getElement().setAttribute("role", "list");
        add(items, none, more);
    }

    /** For the firm all, since it cannot choose what matters; one that is asked for though it is resolved, too. */
    void begin(@Nullable DiscussionId wanted) {
        if (wanted != null || ground.ground() == null) {
            filter = DiscussionFilter.ALL;
        }
        opened = wanted;
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    boolean openOnly() {
        return filter.openOnly();
    }

    void toggleOpenOnly() {
        show(new DiscussionFilter(!filter.openOnly(), filter.places()));
    }

    void at(Set<String> places) {
        show(filter.at(places));
    }

    void open(DiscussionId id) {
        opened = id;
    }

    private void show(DiscussionFilter wanted) {
        filter = wanted;
        limit = DiscussionService.PAGE;
        items.removeAll();
        shown.clear();
        refresh();
    }

    private void showMore() {
        limit += DiscussionService.PAGE;
        refresh();
    }

    void refresh() {
        var rows = rows(limit + 1);
        more.setVisible(rows.size() > limit);
        var fresh = rows.subList(0, Math.min(limit, rows.size()));
        var first = shown.isEmpty();
        var seen = new HashSet<DiscussionId>();
        for (var row : fresh) {
            seen.add(row.id());
            place(row, first);
        }
        shown.entrySet().stream()
                .filter(entry -> !seen.contains(entry.getKey()))
                .forEach(entry -> entry.getValue().lookAgain());
        none.setVisible(shown.isEmpty());
    }

    private void place(DiscussionRow row, boolean first) {
        var item = shown.get(row.id());
        if (item == null) {
            item = new DiscussionItem(row, ground, changed);
            shown.put(row.id(), item);
            if (first || shown.size() > DiscussionService.PAGE) {
                items.add(item);
            } else {
                items.addComponentAsFirst(item);
            }
            if (row.id().equals(opened)) {
                opened = null;
                item.unfold();
            }
        } else {
            item.show(row);
        }
    }

    private List<DiscussionRow> rows(int most) {
        var parts = ground.parts();
        return parts.discussions().page(parts.actor(), ground.view().id(), filter, 0, most);
    }
}
