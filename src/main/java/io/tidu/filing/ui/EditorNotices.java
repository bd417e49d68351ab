package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;
import io.tidu.filing.ReturnNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the person should know before filling the form in: why it came back, how much time there is, what ended. */
class EditorNotices extends Div {

    private final DraftKeeper keeper;
    private final Consumer<FieldPath> goTo;
    private final Runnable reload;
    private final Optional<ReturnNotice> sentBack;

    EditorNotices(DraftKeeper keeper, Consumer<FieldPath> goTo, Runnable reload) {
        this.keeper = keeper;
        this.goTo = goTo;
        this.reload = reload;
        var work = keeper.work();
        sentBack = sentBack(work.filings().history(work.actor(), keeper.view().id()));
    }

    /** Only when they change: what stands there is read aloud to people who cannot see. */
    void refresh() {
        var wanted = notices();
        var shown = getChildren().map(EditorNotices::text).toList();
        if (!wanted.stream().map(EditorNotices::text).toList().equals(shown)) {
            removeAll();
            add(wanted);
        }
    }

    private List<Component> notices() {
        var words = keeper.words();
        var view = keeper.view();
        var wanted = new ArrayList<Component>();
        keeper.end().ifPresent(end -> wanted.add(new EndedNotice(end, keeper, reload)));
        var names = new FieldNames(view.form(), view.content(), keeper.work().slots(), words);
        if (view.returned() != null) {
            wanted.add(new ReturnBanner(view.returned(), names, words, goTo));
        }
        sentBack.ifPresent(notice -> wanted.add(new ReturnBanner(notice, names, words, goTo)));
        if (view.row().submissionNo() == 0) {
            wanted.add(TimeNotice.of(view, words));
        }
        if (isCarriedOver(view)) {
            wanted.add(Blocks.banner("offer", new Paragraph(words.say("filing.ui.carriedOver"))));
        }
        return wanted;
    }

    /** The signatory's reason, if the last thing that happened is that it was given back unsigned. */
    private static Optional<ReturnNotice> sentBack(List<HistoryRow> history) {
        return history.isEmpty() || history.getLast().action() != FilingAction.SEND_BACK
                ? Optional.empty()
                : Optional.of(history.getLast())
                        .map(row -> new ReturnNotice(
                                row.party(), row.who(), row.at(), String.valueOf(row.reason()), List.of()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
    /** A new filing begins with what was said last time. */
    private static boolean isCarriedOver(FilingView view) {
        return view.status() == FilingStatus.DRAFT
                && view.revision() == 1
                && !view.content().values().isEmpty();
    }
}
