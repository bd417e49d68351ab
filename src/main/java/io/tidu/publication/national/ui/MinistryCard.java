package io.tidu.publication.national.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.filing.FilingStatus;
import io.tidu.publication.national.NationalNoticeRow;
import io.tidu.publication.national.NationalRound;
import java.util.Map;

/** What the ministry did: its notices, and its list, which is taken in from the file. */
class MinistryCard extends Div {

    MinistryCard(NationalDesk desk, NationalRound round, Runnable changed) {
        addClassNames("tidu-card", "tidu-objection-card");
        add(new H2(getTranslation("publication.national.ministry")));
        round.notices().forEach(notice -> add(line(notice)));
        int sent = round.in(FilingStatus.WITH_MINISTRY);
        int open = sent + round.in(FilingStatus.NATIONAL_PUBLICITY);
        if (round.notices().isEmpty()) {
            var none = new Paragraph(getTranslation("publication.national.ministry.none"));
            none.addClassName("tidu-soft");
            add(none);
        }
        if (desk.mayChange()) {
            add(actions(desk, round, changed, sent, open));
        }
    }

    private Div line(NationalNoticeRow notice) {
        var address = new Anchor(notice.address(), notice.address(), AnchorTarget.BLANK);
        address.getElement().setAttribute("rel", "noopener noreferrer");
        var about = new Span(getTranslation(
                "publication.national.notice.about",
                notice.number(),
                notice.shownOn().toString(),
                notice.firms(),
                notice.recordedBy()));
        var line = new Div(about, address);
        line.addClassName("tidu-publication-name");
        return line;
    }

    private Div actions(NationalDesk desk, NationalRound round, Runnable changed, int sent, int open) {
        var notice = new Button(
                getTranslation("publication.national.notice.record"),
                click -> new NationalNoticeDialog(desk, round, changed).open());
        notice.setEnabled(sent > 0);
        var list = new Button(
                getTranslation("publication.national.list.import"),
                click -> UI.getCurrent()
                        .navigate(
                                "titles/import",
                                QueryParameters.simple(Map.of(
                                        "call", round.round().id().value().toString()))));
        list.setEnabled(open + round.in(FilingStatus.LISTED) + round.in(FilingStatus.NOT_LISTED) > 0);
        list.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var complete = new Button(
                getTranslation("publication.national.complete"),
                click -> new CompleteDialog(desk, round, open, changed).open());
        complete.setEnabled(open > 0);
        var row = new Div(notice, list, complete);
        row.addClassName("tidu-publication-actions");
        return row;
    }
}
