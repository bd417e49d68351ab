package io.tidu.title.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.title.AwaitedCall;
import io.tidu.title.OutsideList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether a list comes from the ministry: which round it answers and where it was published. */
class ImportCall extends Div {

    private final ComboBox<AwaitedCall> call = new ComboBox<>();
    private final TextField address = new TextField();
    private final List<AwaitedCall> calls;

    /** @param chosen told of the round, null where it is none */
    ImportCall(List<AwaitedCall> calls, TitleWords words, Consumer<@Nullable AwaitedCall> chosen) {
        this.calls = calls;
        call.setLabel(getTranslation("title.terms.call"));
        call.setHelperText(getTranslation("title.terms.call.help"));
        call.setItems(calls);
        call.setItemLabelGenerator(each -> getTranslation(
                "title.terms.call.name",
                String.valueOf(each.year()),
                String.valueOf(each.batch()),
                words.rung(each.rung()),
                each.firms()));
        call.setClearButtonVisible(true);
        call.setWidthFull();
        address.setLabel(getTranslation("title.terms.address"));
        address.setMaxLength(OutsideList.ADDRESS_LENGTH);
        address.setRequiredIndicatorVisible(true);
        address.setPlaceholder("https://www.miit.gov.cn/…");
        address.setWidthFull();
        address.setVisible(false);
        call.addValueChangeListener(change -> {
            address.setVisible(change.getValue() != null);
            chosen.accept(change.getValue());
        });
        setVisible(!calls.isEmpty());
        add(call, address);
    }

    void choose(@Nullable UUID id) {
        calls.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(call::setValue);
    }

    void show(@Nullable OutsideList outside) {
        if (outside != null) {
            choose(outside.call());
            address.setValue(outside.address());
        }
    }

    /** Says at the field what is missing. */
    boolean isComplete() {
        address.setInvalid(
                call.getValue() != null && !address.getValue().strip().matches("https?://\\S+"));
        address.setErrorMessage(getTranslation("title.list.address.refused", OutsideList.ADDRESS_LENGTH));
        return !address.isInvalid();
    }

    @Nullable
    OutsideList outside() {
        return call.getValue() == null ? null : new OutsideList(call.getValue().id(), address.getValue());
    }
}
