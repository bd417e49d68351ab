package io.tidu.title.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.Zone;
import io.tidu.title.TitleEndings;
import io.tidu.title.TitleImports;
import io.tidu.title.TitleLives;
import io.tidu.title.TitlePapers;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleRow;
import io.tidu.title.TitleSort;
import io.tidu.title.TitleTypes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The register of titles as far as the person's bureau covers it. */
@Route("titles")
@Menu(title = "title.nav", order = 60, icon = "vaadin:diploma")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/title.css")
class TitlesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TitleRegister register;
    private final transient TitleEndings endings;
    private final transient TitleLives lives;
    private final transient TitleImports imports;
    private final transient TitleTypes types;
    private final transient TitlePapers papers;
    private final transient Clock clock;
    private final transient Actor actor;
    private final transient TitleWords words;
    private final TitleFilters filters;
    private final Grid<TitleRow> grid = new Grid<>();
    private final Span count = new Span();
    private final Span empty = new Span();

    TitlesView(
            TitleRegister register,
            TitleEndings endings,
            TitleLives lives,
            TitleImports imports,
            TitleTypes types,
            TitlePapers papers,
            BureauDirectory bureaus,
            Regions regions,
            CurrentActor current,
            Clock clock) {
        this.register = register;
        this.endings = endings;
        this.lives = lives;
        this.imports = imports;
        this.types = types;
        this.papers = papers;
        this.clock = clock;
        this.actor = current.require();
        this.words = new TitleWords(types, this::getTranslation, getLocale());
        var territory = actor.bureau()
                .flatMap(of -> bureaus.find(of.bureau()))
                .map(BureauRow::regionCode)
                .map(RegionCode::new)
                .orElse(null);
        filters = new TitleFilters(
                types, regions, territory, words, LocalDate.now(clock).getYear(), this::filterChanged);
        addClassNames("tidu-page", "full", "tidu-titles");
        count.addClassName("tidu-soft");
        count.getElement().setAttribute("role", "status");
        add(head(), filters, grid());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.nav");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.fill(event.getLocation().getQueryParameters());
        refresh();
    }

    private Div head() {
        var end = new Div(new RouterLink(getTranslation("title.life.watch.open"), WatchView.class));
        end.addClassName("end");
        var head = new Div(new H1(getTranslation("title.nav")), count, end);
        head.addClassName("tidu-head");
        if (actor.is(Role.PUBLISHER)) {
            var open = new Button(
                    getTranslation("title.import.open"),
                    VaadinIcon.UPLOAD_ALT.create(),
                    click -> UI.getCurrent().navigate(ImportView.class));
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            end.add(open);
        }
        return head;
    }

    private Grid<TitleRow> grid() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        column("holder", TitleSort.Column.HOLDER, TitleRow::holder)
                .setWidth("18rem")
                .setFlexGrow(3);
        column("credit-code", TitleSort.Column.CREDIT_CODE, row -> row.creditCode() == null ? "—" : row.creditCode())
                .setWidth("13.5rem")
                .setFlexGrow(0);
        column("rung", TitleSort.Column.RUNG, row -> words.rung(row.rung()))
                .setWidth("12rem")
                .setFlexGrow(1);
        column("region", TitleSort.Column.REGION, TitleRow::regionName)
                .setWidth("13rem")
                .setFlexGrow(2);
        column("granted-on", TitleSort.Column.GRANTED_ON, TitleRow::grantedOn)
                .setWidth("7.5rem")
                .setFlexGrow(0);
        column("valid-until", TitleSort.Column.VALID_UNTIL, TitleRow::validUntil)
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> words.statusTag(row.status()))
                .setHeader(getTranslation("title.grid.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.setEmptyStateComponent(empty);
        empty.addClassName("tidu-empty");
        grid.setSizeFull();
        return grid;
    }

    private Grid.Column<TitleRow> column(String key, TitleSort.Column sort, ValueProvider<TitleRow, ?> value) {
        return grid.addColumn(value)
                .setHeader(getTranslation("title.grid." + key))
                .setKey(sort.name())
                .setSortProperty(sort.name())
                .setTooltipGenerator(row -> String.valueOf(value.apply(row)));
    }

    private void filterChanged() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("titles", filters.address()));
        refresh();
    }

    private void refresh() {
        var found = register.count(actor, filters.filter());
        var view = grid.setItems(this::page);
        if (found.exact()) {
            view.setItemCountCallback(query -> found.number());
        } else {
            view.setItemCountEstimate(found.number() * 2);
        }
        var day = filters.filter().asOf();
        var said = getTranslation(found.exact() ? "title.count" : "title.count.more", found.number());
        count.setText(day == null ? said : said + " · " + getTranslation("title.life.as-of.on", day.toString()));
        empty.setText(getTranslation(
                filters.address().getParameters().isEmpty() ? "title.grid.empty" : "title.grid.nothing"));
    }

    private Stream<TitleRow> page(Query<TitleRow, Void> query) {
        return register.search(actor, filters.filter(), sort(query), query.getOffset(), query.getLimit()).stream();
    }

    private static TitleSort sort(Query<TitleRow, Void> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(order -> new TitleSort(
                        TitleSort.Column.valueOf(order.getSorted()), order.getDirection() == SortDirection.ASCENDING))
                .orElse(TitleSort.NEWEST);
    }

    private void open(TitleRow row) {
        var day = filters.filter().asOf();
        var lines = lives.besides(actor, row.id(), day == null ? LocalDate.now(clock.withZone(Zone.SHANGHAI)) : day);
        var timeline = new LifeTimeline(lines, types, papers, () -> actor, false);
        var title = register.title(actor, row.id());
        new TitleDialog(
                        title,
                        endings.ending(row.id()),
                        imports.sources(actor, title.rung(), title.listNumber()),
                        actor.is(Role.REVIEWER),
                        words,
                        timeline)
                .open();
    }
}
