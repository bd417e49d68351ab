package io.tidu.filing.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.filing.LevelWindow;
import io.tidu.filing.Party;
import io.tidu.filing.ReturnMode;
import io.tidu.filing.RoundField;
import io.tidu.filing.RoundRules;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What most rounds leave as it is: limits, returns, releases, and territories. */
class MoreSettings extends FormLayout {

    private final FilingWords words;
    private final MultiSelectComboBox<BureauRow> territory = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<BureauRow> direct = new MultiSelectComboBox<>();
    private final CheckboxGroup<BureauLevel> releasing = new CheckboxGroup<>();
    private final RadioButtonGroup<ReturnMode> returns = new RadioButtonGroup<>();
    private final Map<BureauLevel, IntegerField> days = new EnumMap<>(BureauLevel.class);
    private final IntegerField correction = new IntegerField();

    MoreSettings(RoundDesk desk, RoundProblems problems) {
        this.words = desk.words();
        var below = desk.choices().territories(desk.province());
        choose(territory, "territory", below);
        choose(
                direct,
                "direct",
                below.stream().filter(row -> row.level() == BureauLevel.COUNTY).toList());
        problems.at(RoundField.TERRITORY, territory);
        problems.at(RoundField.DIRECT, direct);
        problems.at(RoundField.LIMITS, correction);
        for (var level : BureauLevel.values()) {
            var field = new IntegerField();
            limit(field, words.say("filing.ui.roundPlan.handling", level(level)));
            days.put(level, field);
            add(field);
        }
        limit(correction, words.say("filing.ui.roundPlan.correction"));
        add(correction);
        decide();
    }

    private void choose(MultiSelectComboBox<BureauRow> field, String name, List<BureauRow> choices) {
        field.setLabel(words.say("filing.ui.roundPage." + name));
        field.setHelperText(words.say("filing.ui.roundPlan." + name + ".help"));
        field.setItems(choices);
        field.setItemLabelGenerator(BureauRow::name);
        field.setManualValidation(true);
        setColspan(field, 2);
        add(field);
    }

    private void limit(IntegerField field, String label) {
        field.setLabel(label);
        field.setPlaceholder(words.say("filing.ui.roundPage.noLimit"));
        field.setManualValidation(true);
    }

    private void decide() {
        returns.setLabel(words.say("filing.ui.roundPage.returnMode"));
        returns.setItems(ReturnMode.values());
        returns.setItemLabelGenerator(mode -> words.say("filing.ui.roundPage.returnMode." + mode));
        returns.setValue(ReturnMode.RESUME);
        releasing.setLabel(words.say("filing.ui.roundPage.releasing"));
        releasing.setItems(BureauLevel.values());
        releasing.setItemLabelGenerator(this::level);
        releasing.setHelperText(words.say("filing.ui.roundPlan.releasing.help"));
        setColspan(returns, 2);
        setColspan(releasing, 2);
        add(returns, releasing);
    }

    private String level(BureauLevel level) {
        return words.say(Party.reviewing(level).messageKey());
    }

    RoundRules rules(Set<BureauLevel> levels, Map<BureauLevel, LevelWindow> windows) {
        var limits = new EnumMap<BureauLevel, Integer>(BureauLevel.class);
        days.forEach((level, field) -> {
            if (field.getValue() != null) {
                limits.put(level, field.getValue());
            }
        });
        return new RoundRules(
                levels,
                ids(direct.getValue()),
                releasing.getValue(),
                returns.getValue(),
                windows,
                limits,
                correction.getValue(),
                ids(territory.getValue()));
    }

    void show(RoundRules rules) {
        territory.setValue(those(territory, rules.territory()));
        direct.setValue(those(direct, rules.directCounties()));
        releasing.setValue(rules.releasing());
        returns.setValue(rules.returnMode());
        days.forEach((level, field) -> field.setValue(rules.handlingDays().get(level)));
        correction.setValue(rules.correctionDays());
    }

    private static Set<BureauRow> those(MultiSelectComboBox<BureauRow> field, Set<BureauId> wanted) {
        return field.getListDataView()
                .getItems()
                .filter(row -> wanted.contains(row.id()))
                .collect(Collectors.toSet());
    }

    private static Set<BureauId> ids(Collection<BureauRow> rows) {
        return rows.stream().map(BureauRow::id).collect(Collectors.toSet());
    }
}
