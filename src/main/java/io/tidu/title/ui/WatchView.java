package io.tidu.title.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.title.TitleLine;
import io.tidu.title.TitleLives;
import io.tidu.title.TitlePapers;
import io.tidu.title.TitleReminding;
import io.tidu.title.TitleTypes;
import io.tidu.title.TitleWatch;
import io.tidu.title.WatchKind;
import io.tidu.title.life.UpdateYear;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is due and what was missed in the bureau's territory: per county, and each title with its life. */
@Route("titles/watch")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/title.css")
class WatchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TitleWatch watch;
    private final transient TitleLives lives;
    private final transient TitleReminding reminding;
    private final transient TitleTypes types;
    private final transient TitlePapers papers;
    private final transient Actor actor;
    private final transient TitleWords words;
    private final WatchFilters filters;
    private final WatchCounties counties;
    private final Grid<TitleLine> grid = new Grid<>();
    private final Span count = new Span();
    private final Span empty = new Span();
    private final Button remind = new Button();

    WatchView(
            TitleWatch watch,
            TitleLives lives,
            TitleReminding reminding,
            TitleTypes types,
            TitlePapers papers,
            BureauDirectory bureaus,
            Regions regions,
            CurrentActor current) {
        this.watch = watch;
        this.lives = lives;
        this.reminding = reminding;
        this.types = types;
        this.papers = papers;
        this.actor = current.require();
        this.words = new TitleWords(types, this::getTranslation, getLocale());
        var territory = actor.bureau()
                .flatMap(of -> bureaus.find(of.bureau()))
                .map(BureauRow::regionCode)
                .map(RegionCode::new)
                .orElse(null);
        filters = new WatchFilters(types, regions, territory, words, this::filterChanged);
        counties = new WatchCounties(regions, words, filters::narrow);
        addClassNames("tidu-page", "full", "tidu-titles", "tidu-watch");
        count.addClassName("tidu-soft");
        count.getElement().setAttribute("role", "status");
        var body = new Div(counties, grid());
        body.addClassName("tidu-watch-body");
        add(head(), filters, body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.life.watch.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.fill(event.getLocation().getQueryParameters());
        refresh();
    }

    private Div head() {
        var back = new RouterLink(getTranslation("title.import.back"), TitlesView.class);
        var export = new Anchor(this::download, getTranslation("title.life.watch.export"));
        remind.setText(getTranslation("title.life.watch.remind"));
        remind.addClickListener(
                click -> new RemindDialog(reminding, actor, filters.filter(), this::getTranslation).open());
        var end = new Div(back, export, remind);
        end.addClassName("end");
        var head = new Div(new H1(getPageTitle()), count, end);
        head.addClassName("tidu-head");
        return head;
    }

    private Grid<TitleLine> grid() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        column("holder", line -> line.title().holder()).setWidth("12.5rem").setFlexGrow(3);
        column("rung", line -> words.rung(line.title().rung())).setWidth("8.5rem");
        column("region", line -> line.title().regionName()).setWidth("9rem").setFlexGrow(2);
        column("valid-until", line -> line.title().validUntil().toString())
                .setWidth("7.5rem")
                .setFlexGrow(0);
        column("state", this::state).setWidth("6.5rem").setFlexGrow(0);
        column("missed", WatchView::missed).setWidth("6.5rem").setFlexGrow(0);
        grid.addItemClickListener(click -> new LifeDialog(
                        lives.besides(
                                actor,
                                click.getItem().title().id(),
                                click.getItem().life().day()),
                        types,
                        papers,
                        actor)
                .open());
        empty.setText(getTranslation("title.life.watch.empty"));
        empty.addClassName("tidu-empty");
        grid.setEmptyStateComponent(empty);
        grid.setSizeFull();
        return grid;
    }

    private Grid.Column<TitleLine> column(String key, ValueProvider<TitleLine, String> value) {
        return grid.addColumn(value)
                .setHeader(getTranslation("title.life.column." + key))
                .setTooltipGenerator(value::apply);
    }

    private String state(TitleLine line) {
        var state = getTranslation(line.life().state().messageKey());
        return line.title().enterprise() == null
                ? state + " · " + getTranslation("title.life.watch.unregistered")
                : state;
    }

    private static String missed(TitleLine line) {
        return line.life().updates().stream()
                .filter(UpdateYear::missed)
                .map(update -> String.valueOf(update.year()))
                .collect(Collectors.joining("、"));
    }

    private void filterChanged() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("titles/watch", filters.address()));
        refresh();
    }

    private void refresh() {
        var filter = filters.filter();
        var found = watch.count(actor, filter);
        var view = grid.setItems(this::page);
        if (found.exact()) {
            view.setItemCountCallback(query -> found.number());
        } else {
            view.setItemCountEstimate(found.number() * 2);
        }
        count.setText(
                getTranslation(found.exact() ? "title.life.watch.sum" : "title.life.watch.sum.more", found.number()));
        counties.show(watch.counts(actor, filter));
        boolean asksForUpdate = filter.kind() == WatchKind.UPDATE_DUE || filter.kind() == WatchKind.NOT_UPDATED;
        remind.setVisible(actor.is(Role.REVIEWER) && asksForUpdate && found.number() > 0);
    }

    private Stream<TitleLine> page(Query<TitleLine, Void> query) {
        return watch.page(actor, filters.filter(), query.getOffset(), query.getLimit()).stream();
    }

    private void download(DownloadEvent event) {
        event.setFileName(getTranslation("title.life.watch.file") + ".csv");
        event.setContentType("text/csv; charset=UTF-8");
        watch.write(actor, filters.filter(), getLocale(), event.getOutputStream());
    }
}
