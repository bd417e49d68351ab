package io.tidu.publication.national.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.filing.FilingStatus;
import io.tidu.ladder.Certainty;
import io.tidu.publication.national.NationalRound;
import io.tidu.title.deciding.DecidingRule;
import java.util.List;

/** Who decides and by which clause, how many may be recommended, and how many stand where. */
class StandingCard extends Div {

    private static final List<FilingStatus> COURSE = List.of(
            FilingStatus.RECOMMENDED,
            FilingStatus.WITH_MINISTRY,
            FilingStatus.NATIONAL_PUBLICITY,
            FilingStatus.LISTED,
            FilingStatus.NOT_LISTED);

    StandingCard(NationalDesk desk, NationalRound round, Runnable changed) {
        addClassNames("tidu-card", "tidu-objection-card");
        add(new H2(getTranslation("publication.national.standing")), counts(round));
        if (round.rule() != null) {
            add(rule(round.rule()));
        }
        add(quota(round));
        boolean bound =
                round.quota() != null || round.rule() != null && round.rule().quota();
        if (bound && desk.mayChange()) {
            add(new Div(new Button(
                    getTranslation("publication.national.quota.set"),
                    click -> new QuotaDialog(desk, round, changed).open())));
        }
    }

    private DescriptionList counts(NationalRound round) {
        var counts = new DescriptionList();
        counts.addClassName("tidu-national-counts");
        for (var status : COURSE) {
            counts.add(new Div(
                    new DescriptionList.Term(getTranslation(status.messageKey())),
                    new DescriptionList.Description(String.valueOf(round.in(status)))));
        }
        return counts;
    }

    private Paragraph rule(DecidingRule rule) {
        var text = getTranslation(
                "publication.national.rule",
                rule.decider().in(getLocale()),
                rule.citation().clause().in(getLocale()),
                rule.citation().document());
        var certainty = rule.citation().certainty() == Certainty.CONFIRMED
                ? ""
                : "（" + getTranslation(rule.citation().certainty().messageKey()) + "）";
        var note = rule.note() == null ? "" : " " + rule.note().in(getLocale());
        var paragraph = new Paragraph(text + certainty + note);
        paragraph.addClassName("tidu-soft");
        return paragraph;
    }

    private Paragraph quota(NationalRound round) {
        return new Paragraph(
                round.quota() == null
                        ? getTranslation("publication.national.quota.none", round.listed())
                        : getTranslation("publication.national.quota.of", round.listed(), round.quota()));
    }
}
