package io.tidu.title.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.title.TitleFilter;
import io.tidu.title.TitleStatus;
import io.tidu.title.TitleType;
import io.tidu.title.TitleTypes;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the register is narrowed by; stands in the address as well, so that a link shows the same. */
class TitleFilters extends Div {

    private static final int FIRST_YEAR = 2011;

    private final TextField text = new TextField();
    private final Select<TitleType> rung = new Select<>();
    private final ComboBox<RegionCode> region = new ComboBox<>();
    private final Select<Integer> year = new Select<>();
    private final Select<TitleStatus> status = new Select<>();
    private final DatePicker asOf = new DatePicker();
    private @Nullable String listNumber;
    private boolean filling;

    TitleFilters(
            TitleTypes types,
            Regions regions,
            @Nullable RegionCode territory,
            TitleWords words,
            int thisYear,
            Runnable changed) {
        addClassName("tidu-title-filters");
        getElement().setAttribute("role", "search");
        text.setPlaceholder(getTranslation("title.filter.text"));
        text.setAriaLabel(getTranslation("title.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        prepare(rung, "title.filter.rung");
        rung.setItems(types.all().stream().filter(TitleType::grantable).toList());
        rung.setItemLabelGenerator(type -> type == null ? getTranslation("title.filter.rung") : words.type(type));
        region.setPlaceholder(getTranslation("title.filter.region"));
        region.setAriaLabel(getTranslation("title.filter.region"));
        region.setClearButtonVisible(true);
        region.setItems(below(regions, territory));
        region.setItemLabelGenerator(regions::fullName);
        region.setVisible(territory != null && !regions.childrenOf(territory).isEmpty());
        prepare(year, "title.filter.year");
        year.setItems(IntStream.rangeClosed(FIRST_YEAR, thisYear)
                .map(each -> thisYear + FIRST_YEAR - each)
                .boxed()
                .toList());
        year.setItemLabelGenerator(each -> each == null ? getTranslation("title.filter.year") : each.toString());
        prepare(status, "title.filter.status");
        status.setItems(TitleStatus.values());
        status.setItemLabelGenerator(each -> each == null ? getTranslation("title.filter.status") : words.status(each));
        asOf.setAriaLabel(getTranslation("title.life.as-of"));
        asOf.setPlaceholder(getTranslation("title.life.as-of"));
        asOf.setClearButtonVisible(true);
        add(text, rung, region, year, status, asOf);
        text.addValueChangeListener(change -> tell(changed));
        rung.addValueChangeListener(change -> tell(changed));
        region.addValueChangeListener(change -> tell(changed));
        year.addValueChangeListener(change -> tell(changed));
        status.addValueChangeListener(change -> tell(changed));
        asOf.addValueChangeListener(change -> askedFor(changed));
    }

    /** Whoever asks for a day wants to know who held what: what was over or still to come is shown when chosen. */
    private void askedFor(Runnable changed) {
        if (!filling && asOf.getValue() != null && status.isEmpty()) {
            filling = true;
            status.setValue(TitleStatus.ACTIVE);
            filling = false;
        }
        tell(changed);
    }

    private void tell(Runnable changed) {
        if (!filling) {
            changed.run();
        }
    }

    private <T> void prepare(Select<T> field, String key) {
        field.setAriaLabel(getTranslation(key));
        field.setPlaceholder(getTranslation(key));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation(key));
    }

    static List<RegionCode> below(Regions regions, @Nullable RegionCode territory) {
        var all = new ArrayList<RegionCode>();
        if (territory != null) {
            for (var child : regions.childrenOf(territory)) {
                all.add(child.code());
                regions.childrenOf(child.code()).forEach(county -> all.add(county.code()));
            }
        }
        return all;
    }

    TitleFilter filter() {
        return new TitleFilter(
                text.isEmpty() ? null : text.getValue(),
                rung.isEmpty() ? null : rung.getValue().rung(),
                region.getValue(),
                year.getValue(),
                status.getValue(),
                listNumber,
                asOf.getValue());
    }

    /** The filter as it stands in the address. */
    QueryParameters address() {
        var filter = filter();
        var parameters = new HashMap<String, String>();
        put(parameters, "text", filter.text());
        put(parameters, "rung", filter.rung());
        put(parameters, "region", filter.region());
        put(parameters, "year", filter.year());
        put(parameters, "status", filter.status());
        put(parameters, "list", filter.listNumber());
        put(parameters, "asOf", filter.asOf());
        return QueryParameters.simple(parameters);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    /** Takes what an address says; what it says wrongly counts as not said. */
    void fill(QueryParameters address) {
        filling = true;
        text.setValue(address.getSingleParameter("text").orElse(""));
        rung.setValue(choice(address, "rung", rung, type -> type.rung()));
        region.setValue(address.getSingleParameter("region")
                .flatMap(code -> region.getListDataView()
                        .getItems()
                        .filter(each -> each.value().equals(code))
                        .findAny())
                .orElse(null));
        year.setValue(choice(address, "year", year, String::valueOf));
        status.setValue(choice(address, "status", status, Enum::name));
        listNumber = address.getSingleParameter("list").orElse(null);
        asOf.setValue(address.getSingleParameter("asOf").map(TitleFilters::day).orElse(null));
        filling = false;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static <T> @Nullable T choice(
            QueryParameters address, String name, Select<T> field, Function<T, String> code) {
        Optional<String> wanted = address.getSingleParameter(name);
        return field.getListDataView()
                .getItems()
                .filter(each -> wanted.filter(code.apply(each)::equals).isPresent())
                .findAny()
                .orElse(null);
    }
}
