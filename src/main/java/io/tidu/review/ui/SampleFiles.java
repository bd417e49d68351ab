package io.tidu.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.tidu.identity.Actor;
import io.tidu.review.spot.SampleDrawing;
import io.tidu.review.spot.SampleRow;
import io.tidu.review.spot.SpotChecks;
import java.nio.charset.StandardCharsets;

/** What can be taken away from a sample: the checks as a table, and the list that was drawn among. Asked again at every call. */
class SampleFiles extends Div {

    SampleFiles(Actor actor, SampleRow sample, SampleDrawing samples, SpotChecks checks) {
        addClassName("end");
        add(
                file("review.spot.table", checksOf(actor, sample, checks)),
                file("review.spot.numbers", numbersOf(actor, sample, samples)));
    }

    private Anchor file(String key, DownloadHandler handler) {
        var anchor = new Anchor(handler, getTranslation(key));
        anchor.addClassName("tidu-spot-file");
        return anchor;
    }

    private DownloadHandler checksOf(Actor actor, SampleRow sample, SpotChecks checks) {
        var locale = getLocale();
        var name = getTranslation("review.spot.file", sample.bureauName(), sample.no());
        return event -> {
            event.setFileName(name + ".csv");
            event.setContentType("text/csv; charset=UTF-8");
            checks.write(actor, sample.id(), locale, event.getOutputStream());
        };
    }

    private DownloadHandler numbersOf(Actor actor, SampleRow sample, SampleDrawing samples) {
        var name = getTranslation("review.spot.file", sample.bureauName(), sample.no());
        return event -> {
            event.setFileName(name + ".txt");
            event.setContentType("text/plain; charset=UTF-8");
            event.getOutputStream().write(samples.numbers(actor, sample.id()).getBytes(StandardCharsets.UTF_8));
        };
    }
}
