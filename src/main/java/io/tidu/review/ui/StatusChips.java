package io.tidu.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import io.tidu.filing.FilingStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One button for what waits for me, one for everything, and one for each status there is a filing in, with its count. */
class StatusChips extends Nav {

    private final Set<FilingStatus> mine;
    private final Consumer<@Nullable String> choose;
    private final Map<String, Button> chips = new HashMap<>();

    StatusChips(Set<FilingStatus> mine, Consumer<@Nullable String> choose) {
        this.mine = mine;
        this.choose = choose;
        addClassName("tidu-chips");
        setAriaLabel(getTranslation("review.desk.statuses"));
    }

    void show(DeskQuery query, DeskCounts counts) {
        var shown = new ArrayList<Component>();
        if (!mine.isEmpty()) {
            shown.add(chip("review.desk.mine", counts.mine(mine), query.show() == null, null));
        }
        boolean pending = DeskQuery.PENDING.equals(query.show());
        if (counts.kept() > 0 || pending) {
            shown.add(chip("review.bulk.pending", counts.kept(), pending, DeskQuery.PENDING));
        }
        late(shown, DeskQuery.OVERDUE, counts.overdue(), query);
        late(shown, DeskQuery.BELOW, counts.below(), query);
        var all = mine.isEmpty() && query.show() == null || DeskQuery.ALL.equals(query.show());
        shown.add(chip("review.desk.all", counts.all(), all, DeskQuery.ALL));
        for (var status : FilingStatus.values()) {
            if (counts.byStatus().containsKey(status) || status.name().equals(query.show())) {
                shown.add(chip(
                        status.messageKey(),
                        counts.byStatus().getOrDefault(status, 0),
                        status.name().equals(query.show()),
                        status.name()));
            }
        }
        arrange(shown);
    }

    /** Only where something is late, or while it is looked at. */
    private void late(List<Component> shown, String show, int count, DeskQuery query) {
        boolean chosen = show.equals(query.show());
        if (count > 0 || chosen) {
            var chip = chip("review.desk." + show, count, chosen, show);
            chip.setThemeVariant(ButtonVariant.LUMO_ERROR, count > 0);
            chip.setThemeVariant(ButtonVariant.LUMO_CONTRAST, count == 0 && !chosen);
            shown.add(chip);
        }
    }

    /** A chip that stays keeps its place and its focus while the numbers change. */
    private void arrange(List<Component> shown) {
        if (!getChildren().toList().equals(shown)) {
            removeAll();
            add(shown);
        }
    }

    private Button chip(String key, int count, boolean chosen, @Nullable String show) {
        var chip = chips.computeIfAbsent(key, first -> {
            var button = new Button("", click -> choose.accept(show));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            return button;
        });
        chip.setText(getTranslation(key) + " " + count);
        chip.setThemeVariant(ButtonVariant.LUMO_PRIMARY, chosen);
        chip.setThemeVariant(ButtonVariant.LUMO_CONTRAST, !chosen);
        chip.getElement().setAttribute("aria-pressed", chosen);
        return chip;
    }
}
