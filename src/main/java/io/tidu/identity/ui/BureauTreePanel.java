package io.tidu.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import io.tidu.identity.BureauAdministration;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauMerging;
import io.tidu.identity.BureauRow;
import io.tidu.identity.CurrentActor;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tree of bureaus, and what can be done with the one that is chosen. */
class BureauTreePanel extends Div {

    private final BureauAdministration administration;
    private final Regions regions;
    private final BureauMerging merging;
    private final CurrentActor current;
    private final TreeGrid<BureauRow> tree = new TreeGrid<>();
    private final Button below = new Button();
    private final Button rename = new Button();
    private final Button closing = new Button();
    private final Button merge = new Button();

    BureauTreePanel(BureauAdministration administration, BureauMerging merging, Regions regions, CurrentActor current) {
        this.merging = merging;
        this.administration = administration;
        this.regions = regions;
        this.current = current;
        addClassName("tidu-stack");
        add(actions(), tree);
        fillTree();
        choose(null);
    }

    private Div actions() {
        var province = new Button(
                getTranslation("identity.bureau.wholeProvince"),
                click -> new ProvinceDialog(administration, regions, current, this::refresh).open());
        province.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        below.setText(getTranslation("identity.bureau.createBelow"));
        below.addClickListener(click -> chosen().forEach(row -> dialog(row).open()));
        rename.setText(getTranslation("identity.bureau.rename"));
        rename.addClickListener(click ->
                chosen().forEach(row -> new BureauNameDialog(administration, current, row, this::refresh).open()));
        closing.addClickListener(click -> chosen().forEach(this::closeOrReopen));
        merge.setText(getTranslation("identity.merge"));
        merge.addClickListener(
                click -> chosen().forEach(row -> new MergeDialog(merging, current, row, this::refresh).open()));
        var actions = new Div(province, below, rename, closing, merge);
        actions.addClassName("tidu-head");
        return actions;
    }

    private NewBureauDialog dialog(BureauRow above) {
        return new NewBureauDialog(administration, regions, current, above, this::refresh);
    }

    private List<BureauRow> chosen() {
        return List.copyOf(tree.getSelectedItems());
    }

    private void closeOrReopen(BureauRow row) {
        if (row.active()) {
            administration.close(current.require(), row.id());
        } else {
            administration.reopen(current.require(), row.id());
        }
        refresh();
    }

    private void fillTree() {
        tree.addHierarchyColumn(BureauRow::name)
                .setSortable(false)
                .setHeader(getTranslation("identity.bureau.name"))
                .setWidth("18rem")
                .setFlexGrow(2);
        tree.addColumn(row -> getTranslation("identity.level." + row.level()))
                .setHeader(getTranslation("identity.bureau.level"));
        tree.addColumn(this::area).setHeader(getTranslation("identity.bureau.area"));
        tree.addComponentColumn(this::state).setHeader(getTranslation("identity.state"));
        tree.addThemeVariants(GridVariant.LUMO_COMPACT);
        tree.setHeight("65vh");
        tree.setDataProvider(new Branches());
        tree.addSelectionListener(
                selected -> choose(selected.getFirstSelectedItem().orElse(null)));
    }

    private String area(BureauRow row) {
        return row.regionCode() == null
                ? getTranslation("identity.bureau.zone")
                : row.regionCode() + " " + regions.fullName(new RegionCode(row.regionCode()));
    }

    private Span state(BureauRow row) {
        var state = new Span(said(row));
        state.addClassNames("tidu-tag", row.active() ? "met" : "unknown");
        return state;
    }

    private String said(BureauRow row) {
        var into = row.mergedInto();
        return into == null
                ? getTranslation(row.active() ? "identity.active" : "identity.closed")
                : getTranslation("identity.merge.into", merging.nameOf(into), String.valueOf(row.mergedOn()));
    }

    private void choose(@Nullable BureauRow row) {
        rename.setEnabled(row != null);
        closing.setEnabled(row != null && row.mergedInto() == null);
        merge.setEnabled(row != null && row.active() && row.level() != BureauLevel.PROVINCE);
        below.setEnabled(row != null && row.active() && row.level() != BureauLevel.COUNTY);
        closing.setText(
                getTranslation(row == null || row.active() ? "identity.bureau.close" : "identity.bureau.reopen"));
    }

    private void refresh() {
        tree.deselectAll();
        tree.getDataProvider().refreshAll();
    }

    private final class Branches extends AbstractBackEndHierarchicalDataProvider<BureauRow, Void> {

        @Override
        public int getChildCount(HierarchicalQuery<BureauRow, Void> query) {
            return (int) below(query.getParent()).stream()
                    .skip(query.getOffset())
                    .limit(query.getLimit())
                    .count();
        }

        @Override
        protected Stream<BureauRow> fetchChildrenFromBackEnd(HierarchicalQuery<BureauRow, Void> query) {
            return below(query.getParent()).stream().skip(query.getOffset()).limit(query.getLimit());
        }

        @Override
        public boolean hasChildren(BureauRow row) {
            return row.level() != BureauLevel.COUNTY;
        }

        @Override
        public Object getId(BureauRow row) {
            return row.id();
        }

        private List<BureauRow> below(@Nullable BureauRow above) {
            BureauId parent = above == null ? null : above.id();
            return administration.below(current.require(), parent);
        }
    }
}
