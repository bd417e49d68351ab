package io.tidu.filing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.tidu.filing.Climb;
import io.tidu.filing.ClimbService;
import java.io.ByteArrayInputStream;

/** Whose ladder it is and of which day, and the ways to take it along on paper. */
class ClimbHead extends Div {

    /** @param openAll opens what is closed, since paper cannot */
    ClimbHead(Climb climb, ClimbService climbs, Workplace work, Runnable openAll) {
        addClassName("tidu-head");
        var words = work.words();
        var print = new Button(words.say("filing.climb.print"), click -> {
            openAll.run();
            UI.getCurrent().getPage().executeJs("requestAnimationFrame(() => window.print())");
        });
        var pdf = new Anchor(pdf(climb, climbs, work), words.say("filing.climb.pdf"));
        pdf.addClassName("climb-pdf");
        var end = Blocks.classed("end no-print", print, pdf);
        add(new H1(climb.firm().name()), Blocks.small(words.say("filing.climb.day", words.date(climb.day()))), end);
    }

    /** Asks who is there, and whether that person may, each time it is called. */
    private static DownloadHandler pdf(Climb climb, ClimbService climbs, Workplace work) {
        var locale = work.words().locale();
        var name = work.words()
                .say(
                        "filing.climb.pdf.file",
                        climb.firm().creditCode().value(),
                        climb.day().toString());
        return DownloadHandler.fromInputStream(request -> {
            var bytes = climbs.pdf(work.actor(), locale);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
        });
    }
}
