package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.title.TitleTypes;
import io.tidu.title.ending.EndingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What follows from a rule beyond the loss of titles: no applications for some years, another review to take. */
final class RuleEffects {

    private RuleEffects() {}

    static List<Component> of(Component from, EndingRule rule, TitleTypes types, Locale locale) {
        var effects = new ArrayList<Component>();
        var bar = rule.bar();
        if (bar != null) {
            effects.add(new Paragraph(from.getTranslation(
                    "publication.cancel.view.bar", bar.years(), CaseWords.rungs(from, types, bar.rungs(), locale))));
        }
        if (rule.follow() != null) {
            effects.add(new Paragraph(from.getTranslation(
                    "publication.cancel.view.follow", CaseWords.rung(types, rule.follow(), locale))));
        }
        return effects;
    }
}
