package io.tidu.review.ui;

import com.vaadin.flow.component.UI;
import io.tidu.filing.FilingAction;
import io.tidu.review.ItemState;
import io.tidu.review.JobRow;
import io.tidu.review.JobState;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in a line what a job is and how far it is. */
final class JobWords {

    private JobWords() {}

    static String title(JobRow job) {
        var kind = say(job.kind().messageKey());
        if (job.number() != null) {
            return kind + " · " + say("review.bulk.releaseNumber", job.number());
        }
        return job.action() == null ? kind : kind + " · " + say(job.action().messageKey());
    }

    /** @param waiting decisions of a release that are to be released */
    static String told(JobRow job, Map<FilingAction, Integer> waiting) {
        int refused = job.count(ItemState.REFUSED);
        if (job.state() == JobState.PLANNED) {
            var will = say("review.bulk.will", job.count(ItemState.WAITING), refused);
            return waiting.isEmpty() ? will : will + " · " + counts(waiting);
        }
        if (job.state() == JobState.RUNNING) {
            return say("review.bulk.progress", job.total() - job.count(ItemState.WAITING), job.total()) + " · "
                    + say("review.bulk.leave");
        }
        return say("review.bulk.result", job.count(ItemState.DONE), refused, job.count(ItemState.FAILED));
    }

    static String counts(Map<FilingAction, Integer> decisions) {
        return decisions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> say("review.bulk.willAct", say(each.getKey().messageKey()), each.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
