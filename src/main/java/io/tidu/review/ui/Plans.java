package io.tidu.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import io.tidu.identity.Actor;
import io.tidu.review.BulkSelection;
import io.tidu.review.BulkService;
import io.tidu.review.BulkTask;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/** Plans jobs without the lock of the page, for thousands of filings take seconds, and leads to what was planned. */
@Component
class Plans {

    private final BulkService bulk;
    private final TaskExecutor executor;

    Plans(BulkService bulk, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.bulk = bulk;
        this.executor = executor;
    }

    /**
     * To be called with the page locked.
     *
     * @param then told in the end, however it went
     */
    void plan(Actor actor, BulkTask task, BulkSelection selection, UUID key, Command then) {
        var ui = UI.getCurrent();
        executor.execute(() -> {
            try {
                var job = bulk.plan(actor, task, selection, key);
                show(ui, () -> {
                    then.execute();
                    ui.navigate(JobView.class, job.value().toString());
                });
            } catch (RuntimeException refused) {
                show(ui, () -> {
                    then.execute();
                    throw refused;
                });
            }
        });
    }

    private static void show(UI ui, Command change) {
        try {
            ui.access(change);
        } catch (UIDetachedException left) {
            // the plan stands in the database; nobody looks any more
        }
    }
}
