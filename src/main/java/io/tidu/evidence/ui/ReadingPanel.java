package io.tidu.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.evidence.EvidenceReading;
import io.tidu.evidence.ReadingState;
import io.tidu.identity.CurrentActor;

/** How far the reading of evidence is, and a way to have it read again. */
class ReadingPanel extends Div {

    private final EvidenceReading readings;
    private final CurrentActor current;
    private final Paragraph overview = new Paragraph();
    private final Paragraph said = new Paragraph();

    ReadingPanel(EvidenceReading readings, CurrentActor current) {
        this.readings = readings;
        this.current = current;
        addClassName("tidu-stack");
        said.getElement().setAttribute("role", "status");
        boolean recognises = readings.overview(current.require()).recognising();
        add(
                new Paragraph(getTranslation("evidence.reading.about")),
                new Paragraph(
                        getTranslation(recognises ? "evidence.reading.recogniser" : "evidence.reading.noRecogniser")),
                overview,
                new Div(
                        new Button(getTranslation("evidence.reading.again"), click -> again(false)),
                        new Button(getTranslation("evidence.reading.againAll"), click -> again(true))),
                said);
        look();
    }

    private void again(boolean everything) {
        int asked = readings.readAgain(current.require(), everything);
        said.setText(getTranslation("evidence.reading.asked", String.valueOf(asked)));
        look();
    }

    private void look() {
        var states = readings.overview(current.require());
        overview.setText(getTranslation(
                "evidence.reading.overview",
                String.valueOf(states.in(ReadingState.WAITING)),
                String.valueOf(states.in(ReadingState.READ)),
                String.valueOf(states.in(ReadingState.PICTURES)),
                String.valueOf(states.in(ReadingState.UNREADABLE)),
                String.valueOf(states.in(ReadingState.NOT_READ))));
    }
}
