package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.tidu.filing.FilingView;
import io.tidu.filing.SubmissionRow;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;

/** The submissions of a filing, each frozen for ever, each to be had as a PDF. */
class SubmissionList extends UnorderedList {

    SubmissionList(List<SubmissionRow> submissions, FilingView view, Workplace work) {
        addClassName("filing-submissions");
        submissions.reversed().forEach(submission -> add(line(submission, view, work)));
    }

    private static ListItem line(SubmissionRow submission, FilingView view, Workplace work) {
        var words = work.words();
        var name = new Span(words.say("filing.ui.submissions.no", submission.no(), words.minute(submission.at())));
        name.addClassName("done");
        var pdf = new Anchor(pdf(submission, view, work), words.say("filing.ui.submissions.pdf"));
        pdf.addClassName("filing-pdf");
        return new ListItem(
                new Div(name, pdf, new PackageLink(view.id(), submission.no())),
                Blocks.small(words.say("filing.ui.submissions.signed", submission.signatory())),
                new Div(Blocks.small(words.say("filing.ui.submissions.digest", submission.digest()))));
    }

    /** Asks who is there, and whether that person may, each time it is called. */
    private static DownloadHandler pdf(SubmissionRow submission, FilingView view, Workplace work) {
        Locale locale = work.words().locale();
        return DownloadHandler.fromInputStream(request -> {
            var bytes = work.pdf().render(work.actor(), view.id(), submission.no(), locale);
            var name = view.row().number() + "-" + submission.no() + ".pdf";
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/pdf", bytes.length);
        });
    }
}
