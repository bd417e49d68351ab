package io.tidu.title.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import io.tidu.identity.Actor;
import io.tidu.title.TitleLine;
import io.tidu.title.TitlePapers;
import io.tidu.title.TitleTypes;
import java.util.List;
import java.util.function.Supplier;

/** The titles of a firm, held and past, each with its whole life: what granted it, what was done and missed, what is due and what follows if nobody acts. */
@StyleSheet("assets/css/title.css")
public class LifeTimeline extends Div {

    /**
     * @param own whether the firm itself reads it, which then finds the way to its update
     * @param person who reads it, asked for anew whenever a certificate is taken
     */
    public LifeTimeline(
            List<TitleLine> lines, TitleTypes types, TitlePapers papers, Supplier<Actor> person, boolean own) {
        addClassName("tidu-lives");
        var words = new TitleWords(types, this::getTranslation, getLocale());
        lines.forEach(line -> {
            var card = new LifeCard(line, words, own);
            papers.number(line.title())
                    .ifPresent(number -> card.addComponentAtIndex(
                            1, new PaperLinks(number, line.life().state(), papers, person)));
            add(card);
        });
    }
}
