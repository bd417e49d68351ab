package io.tidu.review.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.review.spot.SampleRow;
import io.tidu.review.spot.SampleSize;

/** How a sample was drawn, in words by which anybody can draw it again. */
class SampleProof extends Div {

    SampleProof(SampleRow sample) {
        addClassNames("tidu-card", "tidu-spot-proof");
        var facts = new DescriptionList();
        fact(facts, "review.spot.seed", sample.seed());
        fact(facts, "review.spot.origin", sample.seedOrigin());
        fact(
                facts,
                "review.spot.population",
                getTranslation(
                        "review.spot.proof.population",
                        getTranslation(sample.population().messageKey()),
                        sample.size(),
                        asked(sample.asked()),
                        sample.drawn()));
        fact(facts, "review.spot.drawnBy", Times.minute(sample.drawnAt()) + " · " + sample.drawnBy());
        if (sample.reason() != null) {
            fact(facts, "review.spot.reason", sample.reason());
        }
        fact(facts, "review.spot.proof.digest", sample.digest());
        var method = new Paragraph(getTranslation("review.spot.proof.method", sample.drawn()));
        var apart = new Paragraph(getTranslation("review.spot.proof.apart", sample.elsewhere()));
        apart.addClassName("tidu-soft");
        add(facts, method, apart);
    }

    private String asked(SampleSize size) {
        return switch (size) {
            case SampleSize.Percent(int percent) -> getTranslation("review.spot.asked.percent", percent);
            case SampleSize.Number(int number) -> getTranslation("review.spot.asked.number", number);
        };
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
