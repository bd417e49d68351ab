package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingRow;
import jakarta.annotation.security.RolesAllowed;

/** All filings of the enterprise, the one that moved last on top. */
@Route("filings")
@Menu(title = "filing.ui.filings.menu", order = 11, icon = "vaadin:file-text-o")
@RolesAllowed({"FILLER", "SIGNATORY"})
class FilingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Workplace work;
    private final FilingDesk desk;

    FilingsView(Workplace work, FilingDesk desk) {
        this.work = work;
        this.desk = desk;
        addClassNames("tidu-page", "filing-calm", "filing-list-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getPageTitle()));
        if (desk.count(work.actor(), DeskFilter.everything()) == 0) {
            showEmpty();
        } else {
            add(list());
        }
    }

    @Override
    public String getPageTitle() {
        return work.words().say("filing.ui.filings.title");
    }

    private VirtualList<FilingRow> list() {
        var list = new VirtualList<FilingRow>();
        list.addClassName("filing-list");
        list.setRenderer(
                new ComponentRenderer<>(row -> Blocks.classed("filing-list-row", new FilingCard(row, work, true))));
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> desk
                        .page(
                                work.actor(),
                                DeskFilter.everything(),
                                DeskSort.by(DeskSort.Key.TURN_SINCE).descending(),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> desk.count(work.actor(), DeskFilter.everything())));
        return list;
    }

    private void showEmpty() {
        var words = work.words();
        var start = new Button(words.say("filing.ui.filings.toLadder"));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(LadderView.class)));
        add(Blocks.classed("tidu-card tidu-empty", Blocks.text(words.say("filing.ui.filings.empty")), start));
    }
}
