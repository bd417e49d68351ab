package io.tidu.title.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.tidu.identity.Actor;
import io.tidu.title.TitlePapers;
import io.tidu.title.life.TitleState;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** The certificate of a title: its public page, and the paper. Who may have it is asked each time. */
class PaperLinks extends Div {

    PaperLinks(String number, TitleState state, TitlePapers papers, Supplier<Actor> person) {
        addClassName("tidu-life-paper");
        var page = new Anchor("certificates/" + number, number, AnchorTarget.BLANK);
        page.setRouterIgnore(true);
        add(new Span(getTranslation("title.life.paper")), page);
        if (state != TitleState.CANCELLED && state != TitleState.GIVEN_UP) {
            var pdf = new Anchor(
                    DownloadHandler.fromInputStream(request -> {
                        var bytes = papers.pdf(person.get(), number);
                        return new DownloadResponse(
                                new ByteArrayInputStream(bytes), number + ".pdf", "application/pdf", bytes.length);
                    }),
                    getTranslation("title.life.paper.pdf"));
            pdf.addClassName("tidu-paper-pdf");
            add(pdf);
        }
    }
}
