package io.tidu.publication.certificate.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tidu.identity.CurrentActor;
import io.tidu.publication.certificate.CertificatePapers;
import io.tidu.publication.certificate.OwnCertificate;
import io.tidu.title.TitleTypes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The certificates of one's own firm: the papers, how each title stands today, and what is due. */
@Route("my-certificates")
@Menu(title = "publication.certificate.own.title", order = 16, icon = "vaadin:diploma-scroll")
@RolesAllowed({"FILLER", "SIGNATORY"})
@StyleSheet("assets/css/publication.css")
class CertificatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CertificatePapers papers;
    private final transient TitleTypes types;
    private final transient CurrentActor current;

    CertificatesView(CertificatePapers papers, TitleTypes types, CurrentActor current) {
        this.papers = papers;
        this.types = types;
        this.current = current;
        addClassNames("tidu-page", "tidu-certificates");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.certificate.own.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getPageTitle()), soft("publication.certificate.own.lead"));
        show(papers.own(current.require()));
    }

    private void show(List<OwnCertificate> own) {
        if (own.isEmpty()) {
            var nothing = new Div(
                    new Paragraph(getTranslation("publication.certificate.own.none")),
                    soft("publication.certificate.own.none.hint"));
            nothing.addClassName("tidu-card");
            add(nothing);
        }
        own.forEach(each -> add(new CertificateCard(each, types, papers, current)));
    }

    private Paragraph soft(String key) {
        var soft = new Paragraph(getTranslation(key));
        soft.addClassName("tidu-soft");
        return soft;
    }
}
