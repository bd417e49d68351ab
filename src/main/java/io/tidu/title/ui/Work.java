package io.tidu.title.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import io.tidu.title.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Long work with a bar and a way to stop it, done without the lock of the page. A page that is left does not stop the work:
 * what came of it is in the database.
 */
class Work extends Div {

    /** Work that can be watched and has something to show in the end. */
    interface Task<T> {
        T run(Progress progress);
    }

    private final ProgressBar bar = new ProgressBar();
    private final Span said = new Span();
    private final AtomicBoolean wanted = new AtomicBoolean();

    Work() {
        var cancel = new Button(getTranslation("title.work.cancel"), click -> wanted.set(false));
        addClassName("tidu-title-work");
        getElement().setAttribute("role", "status");
        add(said, bar, cancel);
        setVisible(false);
    }

    /** Shows the bar; to be called with the page locked. */
    Progress begin(String text) {
        wanted.set(true);
        said.setText(text);
        bar.setIndeterminate(true);
        setVisible(true);
        var ui = getUI().orElseGet(UI::getCurrent);
        return (done, total) -> {
            show(ui, () -> move(text, done, total));
            return wanted.get();
        };
    }

    private void move(String text, int done, int total) {
        said.setText(getTranslation("title.work.done", text, done));
        bar.setIndeterminate(total == 0);
        if (total > 0) {
            bar.setValue(Math.clamp((double) done / total, 0, 1));
        }
    }

    void end() {
        setVisible(false);
    }

    /** Runs the task elsewhere and comes back to the page with what it gave, or with why it did not. */
    <T> void run(Executor executor, String text, Task<T> task, Consumer<T> then, Consumer<RuntimeException> otherwise) {
        var ui = UI.getCurrent();
        var progress = begin(text);
        executor.execute(() -> {
            try {
                var result = task.run(progress);
                show(ui, () -> {
                    end();
                    then.accept(result);
                });
            } catch (RuntimeException refused) {
                show(ui, () -> {
                    end();
                    otherwise.accept(refused);
                });
            }
        });
    }

    static void show(UI ui, Command change) {
        try {
            ui.access(change);
        } catch (UIDetachedException left) {
            // nobody looks any more
        }
    }
}
