package io.tidu.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.tidu.publication.NoticeRow;
import io.tidu.shared.TimeOrderedId;

/** The steps of a notice, each after saying what will follow from it. */
class NoticeSteps {

    private final PublicationDesk desk;
    private final Runnable changed;
    private final Runnable published;

    NoticeSteps(PublicationDesk desk, Runnable changed, Runnable published) {
        this.desk = desk;
        this.changed = changed;
        this.published = published;
    }

    void open(NoticeRow notice) {
        var window = desk.notices().preview(desk.actor(), notice.workingDays());
        var key = TimeOrderedId.next();
        ask(
                "open",
                text(
                        "publication.view.open.ask",
                        notice.entries(),
                        notice.workingDays(),
                        window.closesOn().toString()),
                () -> {
                    var opened = desk.notices().open(desk.actor(), notice.id(), key);
                    done(
                            "publication.view.opened",
                            opened.publicNumber(),
                            opened.publicWindow().closesOn().toString());
                });
    }

    void discard(NoticeRow notice) {
        var key = TimeOrderedId.next();
        ask("discard", text("publication.view.discard.ask", notice.entries()), () -> {
            desk.notices().discard(desk.actor(), notice.id(), key);
            done("publication.view.discarded");
        });
    }

    void close(NoticeRow notice) {
        var key = TimeOrderedId.next();
        var consequence = text("publication.view.close.ask", notice.undisputed());
        if (notice.disputed() > 0) {
            consequence += text("publication.view.close.disputed", notice.disputed());
        }
        ask("close", consequence, () -> {
            var closed = desk.notices().close(desk.actor(), notice.id(), key);
            done("publication.view.closed", closed.publicNumber());
        });
    }

    void publish(NoticeRow notice) {
        new PublishDialog(desk, notice, published).open();
    }

    private void ask(String step, String consequence, Runnable act) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(text("publication.view." + step));
        dialog.setText(consequence);
        dialog.setConfirmText(text("publication.view." + step));
        dialog.setCancelable(true);
        dialog.setCancelText(text("publication.view.cancel"));
        dialog.addConfirmListener(confirmed -> {
            try {
                act.run();
            } finally {
                changed.run();
            }
        });
        dialog.open();
    }

    private static void done(String key, Object... arguments) {
        Words.done(UI.getCurrent(), key, arguments);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
