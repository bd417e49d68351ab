package io.tidu.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.BureauAdministration;
import io.tidu.identity.CurrentActor;
import io.tidu.shared.Region;
import io.tidu.shared.RegionLevel;
import io.tidu.shared.Regions;

/** Sets up the bureaus of a whole province in one go. */
class ProvinceDialog extends FormDialog {

    private final BureauAdministration administration;
    private final CurrentActor current;
    private final Runnable done;
    private final ComboBox<Region> province = new ComboBox<>();
    private final TextField provinceEnding = new TextField();
    private final TextField localEnding = new TextField();

    ProvinceDialog(BureauAdministration administration, Regions regions, CurrentActor current, Runnable done) {
        super("identity.bureau.wholeProvince", "identity.create");
        this.administration = administration;
        this.current = current;
        this.done = done;
        province.setLabel(getTranslation("identity.level.PROVINCE"));
        province.setItemLabelGenerator(Region::name);
        province.setItems(regions.ofLevel(RegionLevel.PROVINCE));
        province.setRequired(true);
        provinceEnding.setLabel(getTranslation("identity.bureau.ending.ofProvince"));
        provinceEnding.setValue(getTranslation("identity.bureau.ending.province"));
        localEnding.setLabel(getTranslation("identity.bureau.ending.ofLocal"));
        localEnding.setValue(getTranslation("identity.bureau.ending.local"));
        add(new Paragraph(getTranslation("identity.bureau.wholeProvince.hint")));
        addFields(province, provinceEnding, localEnding);
    }

    @Override
    protected void submit() {
        var reading = new Reading();
        var code = reading.required(province, Region::code);
        var ofProvince = reading.required(provinceEnding, String::strip);
        var ofLocal = reading.required(localEnding, String::strip);
        if (reading.isComplete()) {
            int made = administration.createTree(current.require(), code.get(), ofProvince.get(), ofLocal.get());
            close();
            Notification.show(getTranslation("identity.bureau.created", made));
            done.run();
        }
    }
}
