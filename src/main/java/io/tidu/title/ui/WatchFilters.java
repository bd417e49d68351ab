package io.tidu.title.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.title.TitleType;
import io.tidu.title.TitleTypes;
import io.tidu.title.WatchFilter;
import io.tidu.title.WatchKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What bureaus look for among the titles they watch; stands in the address as well. */
class WatchFilters extends Div {

    private final Select<WatchKind> kind = new Select<>();
    private final Select<TitleType> rung = new Select<>();
    private final ComboBox<RegionCode> region = new ComboBox<>();
    private final TextField text = new TextField();
    private boolean filling;

    WatchFilters(
            TitleTypes types, Regions regions, @Nullable RegionCode territory, TitleWords words, Runnable changed) {
        addClassName("tidu-title-filters");
        getElement().setAttribute("role", "search");
        kind.setAriaLabel(getTranslation("title.life.watch.what"));
        kind.setItems(WatchKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        kind.setValue(WatchKind.UPDATE_DUE);
        rung.setAriaLabel(getTranslation("title.filter.rung"));
        rung.setPlaceholder(getTranslation("title.filter.rung"));
        rung.setEmptySelectionAllowed(true);
        rung.setEmptySelectionCaption(getTranslation("title.filter.rung"));
        rung.setItems(types.all().stream().filter(TitleType::grantable).toList());
        rung.setItemLabelGenerator(type -> type == null ? getTranslation("title.filter.rung") : words.type(type));
        region.setPlaceholder(getTranslation("title.filter.region"));
        region.setAriaLabel(getTranslation("title.filter.region"));
        region.setClearButtonVisible(true);
        region.setItems(TitleFilters.below(regions, territory));
        region.setItemLabelGenerator(regions::fullName);
        region.setVisible(territory != null && !regions.childrenOf(territory).isEmpty());
        text.setPlaceholder(getTranslation("title.filter.text"));
        text.setAriaLabel(getTranslation("title.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        add(kind, rung, region, text);
        kind.addValueChangeListener(change -> tell(changed));
        rung.addValueChangeListener(change -> tell(changed));
        region.addValueChangeListener(change -> tell(changed));
        text.addValueChangeListener(change -> tell(changed));
    }

    private void tell(Runnable changed) {
        if (!filling) {
            changed.run();
        }
    }

    /** Shows one county only; the same a second time shows all again. */
    void narrow(RegionCode county) {
        region.setValue(county.equals(region.getValue()) ? null : county);
    }

    WatchFilter filter() {
        return new WatchFilter(
                Objects.requireNonNullElse(kind.getValue(), WatchKind.UPDATE_DUE),
                rung.isEmpty() ? null : rung.getValue().rung(),
                region.getValue(),
                text.isEmpty() ? null : text.getValue());
    }

    QueryParameters address() {
        var filter = filter();
        var parameters = new HashMap<String, List<String>>();
        parameters.put("show", List.of(filter.kind().name()));
        Optional.ofNullable(filter.rung()).ifPresent(value -> parameters.put("rung", List.of(value)));
        Optional.ofNullable(filter.region()).ifPresent(value -> parameters.put("region", List.of(value.value())));
        Optional.ofNullable(filter.text()).ifPresent(value -> parameters.put("text", List.of(value)));
        return new QueryParameters(parameters);
    }

    /** Takes what an address says; what it says wrongly counts as not said. */
    void fill(QueryParameters address) {
        filling = true;
        kind.setValue(address.getSingleParameter("show")
                .flatMap(name -> Arrays.stream(WatchKind.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(WatchKind.UPDATE_DUE));
        rung.setValue(address.getSingleParameter("rung")
                .flatMap(code -> rung.getListDataView()
                        .getItems()
                        .filter(type -> type.rung().equals(code))
                        .findFirst())
                .orElse(null));
        region.setValue(address.getSingleParameter("region")
                .flatMap(code -> region.getListDataView()
                        .getItems()
                        .filter(each -> each.value().equals(code))
                        .findFirst())
                .orElse(null));
        text.setValue(address.getSingleParameter("text").orElse(""));
        filling = false;
    }
}
