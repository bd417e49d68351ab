package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import io.tidu.filing.FilingStatus;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One button for what waits for me, one for everything, and one for each status there is a filing in, with its count. */
class StatusChips extends Nav {

    private final Set<FilingStatus> mine;
    private final Consumer<@Nullable String> choose;

    StatusChips(Set<FilingStatus> mine, Consumer<@Nullable String> choose) {
        this.mine = mine;
        this.choose = choose;
        addClassName("tidu-chips");
        setAriaLabel(getTranslation("review.desk.statuses"));
    }

    void show(DeskQuery query, Map<FilingStatus, Integer> counts) {
        removeAll();
        if (!mine.isEmpty()) {
            add(chip("review.desk.mine", sum(counts, mine), query.show() == null, null));
        }
        var all = mine.isEmpty() && query.show() == null || DeskQuery.ALL.equals(query.show());
        add(chip("review.desk.all", sum(counts, Set.of(FilingStatus.values())), all, DeskQuery.ALL));
        for (var status : FilingStatus.values()) {
            if (counts.containsKey(status) || status.name().equals(query.show())) {
                add(chip(
                        status.messageKey(),
                        counts.getOrDefault(status, 0),
                        status.name().equals(query.show()),
                        status.name()));
            }
        }
    }

    private Button chip(String key, int count, boolean chosen, @Nullable String show) {
        var chip = new Button(getTranslation(key) + " " + count, click -> choose.accept(show));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.addThemeVariants(chosen ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_CONTRAST);
        chip.getElement().setAttribute("aria-pressed", chosen);
        return chip;
    }

    private static int sum(Map<FilingStatus, Integer> counts, Set<FilingStatus> statuses) {
        return statuses.stream()
                .mapToInt(status -> counts.getOrDefault(status, 0))
                .sum();
    }
}
