package io.tidu.publication.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.tidu.identity.CurrentActor;
import io.tidu.publication.certificate.Certificate;
import io.tidu.publication.certificate.CertificatePapers;
import io.tidu.publication.certificate.CertificateState;
import io.tidu.publication.certificate.OwnCertificate;
import io.tidu.title.TitleTypes;
import java.io.ByteArrayInputStream;

/** One title with its certificate, or why it has none. */
class CertificateCard extends Div {

    private final OwnCertificate own;
    private final CertificatePapers papers;
    private final CurrentActor current;

    CertificateCard(OwnCertificate own, TitleTypes types, CertificatePapers papers, CurrentActor current) {
        this.own = own;
        this.papers = papers;
        this.current = current;
        addClassNames("tidu-card", "tidu-certificate");
        var title = own.line().title();
        var name = types.find(title.rung()).map(type -> type.name(getLocale())).orElse(title.rung());
        var head = new Div(new H2(name));
        head.addClassName("tidu-certificate-head");
        add(head);
        var certificate = own.certificate();
        var state = own.state();
        if (certificate != null && state != null) {
            head.add(tag(state));
            show(certificate, state);
        } else {
            add(soft("publication.certificate.own.elsewhere", title.listNumber()));
        }
    }

    private Span tag(CertificateState state) {
        var tag = new Span(getTranslation(state.messageKey()));
        tag.addClassNames("tidu-tag", state.look());
        return tag;
    }

    private void show(Certificate certificate, CertificateState state) {
        var number = certificate.number().value();
        var said = new Span(number);
        said.addClassName("tidu-certificate-number");
        add(
                said,
                new Span(certificate.name()),
                soft(
                        "publication.certificate.own.period",
                        certificate.validFrom().toString(),
                        certificate.validUntil().toString()));
        if (state.held()) {
            due();
        }
        add(links(number, state));
    }

    private void due() {
        var life = own.line().life();
        life.open()
                .or(life::nextUpdate)
                .ifPresent(update -> add(soft(
                        "publication.certificate.own.update", update.dueOn().toString())));
        var review = life.reviewFrom();
        if (review != null) {
            add(soft(
                    "publication.certificate.own.review",
                    review.toString(),
                    own.line().facts().validUntil().toString()));
        }
    }

    private Component links(String number, CertificateState state) {
        var links = new Div();
        links.addClassName("tidu-certificate-links");
        if (state.issued()) {
            links.add(new Anchor(
                    DownloadHandler.fromInputStream(request -> {
                        var bytes = papers.pdf(current.require(), number);
                        return new DownloadResponse(
                                new ByteArrayInputStream(bytes), number + ".pdf", "application/pdf", bytes.length);
                    }),
                    getTranslation("publication.certificate.own.pdf")));
        }
        links.add(page("certificates/" + number, "publication.certificate.own.page"));
        return links;
    }

    private Anchor page(String address, String key) {
        var page = new Anchor(address, getTranslation(key), AnchorTarget.BLANK);
        page.setRouterIgnore(true);
        return page;
    }

    private Paragraph soft(String key, Object... arguments) {
        var soft = new Paragraph(getTranslation(key, arguments));
        soft.addClassName("tidu-soft");
        return soft;
    }
}
