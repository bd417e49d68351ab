package io.tidu.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import io.tidu.filing.FilingView;
import io.tidu.filing.ui.FilingAside.Beside;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed and found, what a correction changed, what happened, and what other modules put beside it. Only what is looked at is
 * there.
 */
class ClaimTabs extends TabSheet {

    private final Map<Tab, Later> contents = new HashMap<>();
    private @Nullable Tab figures;

    ClaimTabs() {
        addClassName("tidu-claims");
        setSizeFull();
        addSelectedChangeListener(
                changed -> contents.forEach((tab, content) -> content.look(tab == changed.getSelectedTab())));
    }

    Tab tab(String id, String name, Supplier<? extends Component> content) {
        var later = new Later(content);
        var tab = new Tab(name);
        tab.setId(id);
        contents.put(tab, later);
        add(tab, later);
        later.look(tab == getSelectedTab());
        return tab;
    }

    void figures(String name, Supplier<? extends Component> content) {
        figures = tab("figures", name, content);
    }

    /** Where somebody may be writing: it stays. */
    void beside(Beside beside) {
        var tab = add(new Tab(beside.name()), beside.panel());
        if (beside.wanted()) {
            setSelectedTab(tab);
        }
    }

    QuestionWords words(FilingView view) {
        return new QuestionWords(view, this::getTranslation, getLocale());
    }

    void bringForward(Component panel) {
        setSelectedTab(getTab(panel));
    }

    void showFigure(String code) {
        setSelectedTab(figures);
        getElement()
                .executeJs(
                        "requestAnimationFrame(() => this.querySelector(`.filing-summary [data-point=\"${$0}\"]`)"
                                + "?.scrollIntoView({block: 'center'}))",
                        code);
    }
}
