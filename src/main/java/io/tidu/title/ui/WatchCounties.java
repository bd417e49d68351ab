package io.tidu.title.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.title.WatchCount;
import java.util.List;
import java.util.function.Consumer;

/** How many there are of each county and rung; pressing a county shows only that one. */
class WatchCounties extends Div {

    private final transient Regions regions;
    private final Grid<WatchCount> grid = new Grid<>();

    WatchCounties(Regions regions, TitleWords words, Consumer<RegionCode> narrow) {
        this.regions = regions;
        addClassName("tidu-watch-counties");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.addColumn(this::county)
                .setHeader(getTranslation("title.life.watch.county"))
                .setFlexGrow(2);
        grid.addColumn(count -> words.rung(count.rung())).setHeader(getTranslation("title.life.column.rung"));
        grid.addColumn(WatchCount::titles)
                .setHeader(getTranslation("title.life.watch.count"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        grid.addItemClickListener(click -> {
            var county = click.getItem().county();
            if (county != null) {
                narrow.accept(new RegionCode(county));
            }
        });
        add(new H2(getTranslation("title.life.watch.counties")), grid);
    }

    void show(List<WatchCount> counts) {
        grid.setItems(counts);
        setVisible(!counts.isEmpty());
    }

    private String county(WatchCount count) {
        var code = count.county() == null ? count.city() : count.county();
        return code == null ? getTranslation("title.life.watch.county.none") : regions.fullName(new RegionCode(code));
    }
}
