package io.tidu.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.BureauAdministration;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauName;
import io.tidu.identity.BureauRow;
import io.tidu.identity.CurrentActor;
import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets up one bureau below another: of a city, of a county, or of a development zone, which has no region. */
class NewBureauDialog extends FormDialog {

    private final BureauAdministration administration;
    private final CurrentActor current;
    private final BureauRow above;
    private final Runnable done;
    private final Select<BureauLevel> level = new Select<>();
    private final ComboBox<Region> region = new ComboBox<>();
    private final TextField name = new TextField();

    NewBureauDialog(
            BureauAdministration administration,
            Regions regions,
            CurrentActor current,
            BureauRow above,
            Runnable done) {
        super("identity.bureau.createBelow", "identity.create");
        this.administration = administration;
        this.current = current;
        this.above = above;
        this.done = done;
        level.setLabel(getTranslation("identity.bureau.level"));
        level.setItems(
                above.level() == BureauLevel.PROVINCE
                        ? List.of(BureauLevel.CITY, BureauLevel.COUNTY)
                        : List.of(BureauLevel.COUNTY));
        level.setItemLabelGenerator(each -> getTranslation("identity.level." + each));
        level.setValue(above.level() == BureauLevel.PROVINCE ? BureauLevel.CITY : BureauLevel.COUNTY);
        region.setLabel(getTranslation("identity.bureau.area"));
        region.setHelperText(getTranslation("identity.bureau.area.hint"));
        region.setItemLabelGenerator(Region::name);
        region.setClearButtonVisible(true);
        if (above.regionCode() != null) {
            region.setItems(regions.childrenOf(new RegionCode(above.regionCode())));
        }
        region.addValueChangeListener(chosen -> proposeName(chosen.getValue()));
        name.setLabel(getTranslation("identity.bureau.name"));
        name.setRequired(true);
        addFields(level, region, name);
    }

    private void proposeName(@Nullable Region chosen) {
        if (chosen != null && name.isEmpty()) {
            name.setValue(chosen.name() + getTranslation("identity.bureau.ending.local"));
        }
    }

    @Override
    protected void submit() {
        var reading = new Reading();
        var newLevel = reading.required(level, each -> each);
        var area = reading.optional(region, Region::code);
        var newName = reading.required(name, BureauName::new);
        if (reading.isComplete()) {
            administration.create(current.require(), newLevel.get(), newName.get(), area.orNull(), above.id());
            close();
            done.run();
        }
    }
}
