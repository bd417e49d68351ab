package io.tidu.filing.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;

/** A filing that this person has nothing to do on now: whose turn it is, what happened, what was submitted. */
class FilingRecord extends Div {

    FilingRecord(FilingView view, Workplace work, Runnable reload) {
        var words = work.words();
        var row = view.row();
        addClassName("filing-read");
        add(new FilingHead(view, work, reload));
        if (row.status().open()) {
            add(Blocks.banner(
                    "offer", new Paragraph(words.say("filing.ui.next." + FilingCard.hint(row.status(), false)))));
        } else {
            add(Blocks.banner(
                    "offer",
                    new Paragraph(words.say("filing.ui.next." + row.status().name()))));
        }
        var history = work.filings().history(work.actor(), view.id());
        if (history.getLast().action() == FilingAction.CANCEL_RETURN) {
            add(cancelled(history.getLast(), words));
        }
        if (view.returned() != null) {
            add(new ReturnBanner(
                    view.returned(), new FieldNames(view.form(), view.content(), work.slots(), words), words, null));
        }
        add(Blocks.section(
                words.say("filing.ui.history.title"), Blocks.card(new HistoryTimeline(history, view, work))));
        var submissions = work.filings().submissions(work.actor(), view.id());
        if (!submissions.isEmpty()) {
            add(Blocks.section(
                    words.say("filing.ui.submissions.title"),
                    Blocks.card(new SubmissionList(submissions, view, work))));
        }
        add(
                Blocks.section(
                        words.say("filing.ui.conditions.title"),
                        new FindingList(view.assessment(), work.slots(), words)),
                new Details(words.say("filing.ui.summary.title"), new SummaryToRead(view, work)),
                new EvidenceToRead(view, work, 0));
    }

    private static Div cancelled(HistoryRow cancelled, FilingWords words) {
        var banner = Blocks.banner(
                "due", new Paragraph(words.say("filing.ui.cancelled", cancelled.who(), words.minute(cancelled.at()))));
        if (cancelled.reason() != null) {
            banner.add(new Paragraph(cancelled.reason()));
        }
        return banner;
    }
}
