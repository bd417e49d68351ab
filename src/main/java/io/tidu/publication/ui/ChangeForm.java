package io.tidu.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import io.tidu.publication.CorrectList;
import io.tidu.publication.EntryFilter;
import io.tidu.publication.ListEntry;
import io.tidu.publication.ListRow;
import io.tidu.publication.NoticeEntry;
import io.tidu.publication.ui.CorrectionDialog.Line;
import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One change to a list: which, of which firm, to what, and why. */
class ChangeForm extends Div {

    private enum Kind {
        OUT,
        NAME,
        PRODUCT,
        COUNTY,
        ADD;

        String messageKey() {
            return "publication.correct.kind." + name();
        }
    }

    private final transient PublicationDesk desk;
    private final transient ListRow list;
    private final Select<Kind> kind = new Select<>();
    private final ComboBox<ListEntry> firm = new ComboBox<>();
    private final ComboBox<NoticeEntry> cleared = new ComboBox<>();
    private final TextField becomes = new TextField();
    private final ComboBox<Region> county = new ComboBox<>();
    private final TextArea why = new TextArea();

    ChangeForm(PublicationDesk desk, ListRow list, Consumer<Line> taken) {
        this.desk = desk;
        this.list = list;
        addClassName("tidu-card");
        kinds();
        firms();
        labelled(becomes, "publication.correct.becomes");
        labelled(county, "publication.correct.county");
        county.setItemLabelGenerator(region -> desk.regions().fullName(region.code()));
        county.setItems(counties());
        labelled(why, "publication.correct.why");
        why.setMaxLength(CorrectList.REASON_LENGTH);
        var form = new FormLayout(kind, firm, cleared, becomes, county, why);
        form.setColspan(why, 2);
        add(form, new Button(getTranslation("publication.correct.take"), click -> change().ifPresent(taken)));
        kind.setValue(kinds(list).getFirst());
    }

    private <C extends Component & HasSize & com.vaadin.flow.component.HasLabel> void labelled(C field, String key) {
        field.setLabel(getTranslation(key));
        field.setWidthFull();
    }

    private void kinds() {
        labelled(kind, "publication.correct.kind");
        kind.setItems(kinds(list));
        kind.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        kind.addValueChangeListener(change -> {
            var chosen = change.getValue();
            firm.setVisible(chosen != Kind.ADD);
            cleared.setVisible(chosen == Kind.ADD);
            becomes.setVisible(chosen == Kind.NAME || chosen == Kind.PRODUCT);
            county.setVisible(chosen == Kind.COUNTY);
        });
    }

    /** Of a list that grants nothing only words can be put right. */
    private static List<Kind> kinds(ListRow list) {
        return Arrays.stream(Kind.values())
                .filter(each -> list.kind().grants() || (each != Kind.OUT && each != Kind.ADD))
                .toList();
    }

    private void firms() {
        labelled(firm, "publication.correct.firm");
        firm.setItemLabelGenerator(
                entry -> entry.firm().name() + " " + entry.firm().creditCode());
        firm.setItems(new CallbackDataProvider<>(
                query -> desk
                        .record()
                        .listEntries(list.number(), filter(query.getFilter()), query.getOffset(), query.getLimit())
                        .stream(),
                query -> desk.record().countListEntries(list.number(), filter(query.getFilter()))));
        firm.addValueChangeListener(change -> {
            if (change.getValue() != null && kind.getValue() == Kind.NAME) {
                becomes.setValue(change.getValue().firm().name());
            }
        });
        labelled(cleared, "publication.correct.firm");
        cleared.setItemLabelGenerator(
                entry -> entry.firm().name() + " " + entry.firm().creditCode());
        cleared.setItems(desk.corrections().addable(desk.actor(), list.number()));
    }

    private static EntryFilter filter(Optional<String> typed) {
        return new EntryFilter(
                typed.map(String::strip).filter(text -> !text.isEmpty()).orElse(null), null);
    }

    private List<Region> counties() {
        return desk.record().listEntries(list.number(), EntryFilter.ALL, 0, 1).stream()
                .map(entry -> new RegionCode(entry.firm().countyCode()).province())
                .flatMap(province -> desk.regions().childrenOf(province).stream())
                .flatMap(city -> {
                    var below = desk.regions().childrenOf(city.code());
                    return below.isEmpty() ? Stream.of(city) : below.stream();
                })
                .toList();
    }

    private Optional<Line> change() {
        boolean adds = kind.getValue() == Kind.ADD;
        var chosen = adds ? cleared : firm;
        chosen.setInvalid(chosen.getValue() == null);
        chosen.setErrorMessage(getTranslation("publication.correct.chooseFirm"));
        why.setInvalid(false);
        if (chosen.getValue() == null) {
            return Optional.empty();
        }
        try {
            var line = adds ? adding(cleared.getValue()) : changing(firm.getValue());
            clear();
            return Optional.of(line);
        } catch (RuleViolation refused) {
            why.setInvalid(true);
            why.setErrorMessage(
                    getTranslation(refused.messageKey(), refused.arguments().toArray()));
            return Optional.empty();
        }
    }

    private Line adding(NoticeEntry entry) {
        return new Line(words(entry.firm().name(), ""), new CorrectList.Add(entry.filing(), why.getValue()));
    }

    private Line changing(ListEntry entry) {
        var code = entry.firm().creditCode();
        var change =
                switch (kind.getValue()) {
                    case NAME -> new CorrectList.RightName(code, becomes.getValue(), why.getValue());
                    case PRODUCT -> new CorrectList.RightProduct(code, becomes.getValue(), why.getValue());
                    case COUNTY -> new CorrectList.RightCounty(code, chosenCounty(entry), why.getValue());
                    case OUT, ADD -> new CorrectList.TakeOut(code, why.getValue());
                };
        return new Line(words(entry.firm().name(), target()), change);
    }

    /** Where none is chosen it stays, which the service refuses with its reason. */
    private RegionCode chosenCounty(ListEntry entry) {
        return county.getValue() == null
                ? new RegionCode(entry.firm().countyCode())
                : county.getValue().code();
    }

    private String target() {
        return switch (kind.getValue()) {
            case NAME, PRODUCT -> " → " + becomes.getValue();
            case COUNTY ->
                county.getValue() == null ? "" : " → " + county.getValue().name();
            case OUT, ADD -> "";
        };
    }

    private String words(String name, String target) {
        return getTranslation(kind.getValue().messageKey()) + " · " + name + target;
    }

    private void clear() {
        firm.clear();
        cleared.clear();
        becomes.clear();
        county.clear();
        why.clear();
    }
}
