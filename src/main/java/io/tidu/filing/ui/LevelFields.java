package io.tidu.filing.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import io.tidu.filing.LevelWindow;
import io.tidu.filing.Party;
import io.tidu.filing.RoundField;
import io.tidu.filing.RoundRules;
import io.tidu.identity.BureauLevel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which levels review, and when; without a window a level has no limit. */
class LevelFields extends Div {

    private final FilingWords words;
    private final RoundProblems problems;
    private final Map<BureauLevel, Checkbox> taking = new EnumMap<>(BureauLevel.class);
    private final Map<BureauLevel, WindowField> windows = new EnumMap<>(BureauLevel.class);

    LevelFields(FilingWords words, RoundProblems problems) {
        this.words = words;
        this.problems = problems;
        addClassName("round-levels");
        add(Blocks.soft(words.say("filing.ui.roundPlan.levels.help")));
        for (var level : BureauLevel.values()) {
            add(fields(level));
        }
    }

    private Div fields(BureauLevel level) {
        var name = words.say(Party.reviewing(level).messageKey());
        var window = new WindowField(name, RoundField.windowOf(level), words, problems);
        windows.put(level, window);
        if (level == BureauLevel.PROVINCE) {
            return new Div(window);
        }
        var takes = new Checkbox(words.say("filing.ui.roundPlan.takesPart", name), true);
        takes.addValueChangeListener(change -> window.setVisible(change.getValue()));
        taking.put(level, takes);
        return new Div(takes, window);
    }

    /** Who takes part; the days of another round are over. */
    void showWithoutWindows(RoundRules rules) {
        taking.forEach((level, box) -> box.setValue(rules.levels().contains(level)));
    }

    void show(RoundRules rules) {
        showWithoutWindows(rules);
        rules.windows()
                .forEach((level, window) ->
                        Objects.requireNonNull(windows.get(level)).show(window));
    }

    /** What is there by half. */
    void markMissing() {
        windows.forEach((level, window) -> {
            if (takes(level) && !window.isEmpty()) {
                window.markMissing();
            }
        });
    }

    Set<BureauLevel> levels() {
        var levels = EnumSet.allOf(BureauLevel.class);
        levels.removeIf(level -> !takes(level));
        return levels;
    }

    Map<BureauLevel, LevelWindow> windows() {
        var set = new EnumMap<BureauLevel, LevelWindow>(BureauLevel.class);
        windows.forEach((level, window) -> {
            if (takes(level) && !window.isEmpty()) {
                set.put(level, window.window());
            }
        });
        return set;
    }

    private boolean takes(BureauLevel level) {
        var box = taking.get(level);
        return box == null || box.getValue();
    }
}
