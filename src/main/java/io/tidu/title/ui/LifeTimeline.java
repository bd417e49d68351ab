package io.tidu.title.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import io.tidu.title.TitleLine;
import io.tidu.title.TitleTypes;
import java.util.List;

/** The titles of a firm, held and past, each with its whole life: what granted it, what was done and missed, what is due and what follows if nobody acts. */
@StyleSheet("assets/css/title.css")
public class LifeTimeline extends Div {

    /** @param own whether the firm itself reads it, which then finds the way to its update */
    public LifeTimeline(List<TitleLine> lines, TitleTypes types, boolean own) {
        addClassName("tidu-lives");
        var words = new TitleWords(types, this::getTranslation, getLocale());
        lines.forEach(line -> add(new LifeCard(line, words, own)));
    }
}
