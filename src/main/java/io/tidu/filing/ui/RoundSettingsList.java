package io.tidu.filing.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.tidu.filing.Party;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundRules;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** How a round is run, in words. */
class RoundSettingsList extends DescriptionList {

    private final RoundDesk desk;
    private final FilingWords words;

    RoundSettingsList(RoundRow round, RoundDesk desk) {
        this.desk = desk;
        this.words = desk.words();
        addClassName("filing-pairs");
        var rules = round.rules();
        pair("rung", words.rung(round.rung()));
        pair("kind", words.say("filing.ui.roundList.kind." + round.kind()));
        pair("edition", round.edition());
        pair("territory", rules.territory().isEmpty() ? say("everywhere") : names(rules.territory()));
        pair("levels", levels(rules.levels()));
        pair("direct", rules.directCounties().isEmpty() ? say("none") : names(rules.directCounties()));
        pair("releasing", rules.releasing().isEmpty() ? say("releasing.none") : levels(rules.releasing()));
        pair("returnMode", say("returnMode." + rules.returnMode()));
        pair("handlingDays", handling(rules));
        var correction = rules.correctionDays();
        pair("correctionDays", correction == null ? say("noLimit") : say("days", correction));
    }

    private String handling(RoundRules rules) {
        return rules.handlingDays().isEmpty()
                ? say("noLimit")
                : Arrays.stream(BureauLevel.values())
                        .filter(rules.handlingDays()::containsKey)
                        .map(level -> level(level) + " "
                                + say("days", rules.handlingDays().getOrDefault(level, 0)))
                        .collect(Collectors.joining(say("and")));
    }

    private String levels(Collection<BureauLevel> levels) {
        return levels.stream().sorted().map(this::level).collect(Collectors.joining(say("and")));
    }

    private String level(BureauLevel level) {
        return words.say(Party.reviewing(level).messageKey());
    }

    private String names(Collection<BureauId> bureaus) {
        return desk.choices().names(bureaus).stream().collect(Collectors.joining(say("and")));
    }

    private String say(String name, Object... arguments) {
        return words.say("filing.ui.roundPage." + name, arguments);
    }

    private void pair(String name, String value) {
        add(new Div(new Term(say(name)), new Description(value)));
    }
}
