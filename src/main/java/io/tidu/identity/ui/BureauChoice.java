package io.tidu.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import java.util.List;
import java.util.stream.Stream;

/** A field for one bureau in use, found by any part of its name. */
class BureauChoice extends ComboBox<BureauRow> {

    BureauChoice(BureauDirectory bureaus) {
        setLabel(getTranslation("identity.bureau"));
        setRequired(true);
        setItemLabelGenerator(BureauRow::name);
        List<BureauRow> all = Stream.of(BureauLevel.PROVINCE, BureauLevel.CITY, BureauLevel.COUNTY)
                .flatMap(level -> bureaus.ofLevel(level).stream())
                .toList();
        setItems(all);
    }
}
