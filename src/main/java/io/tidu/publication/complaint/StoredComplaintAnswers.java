package io.tidu.publication.complaint;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.identity.Role;
import io.tidu.shared.Attempts;
import io.tidu.shared.EnterpriseId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

@Service
class StoredComplaintAnswers implements ComplaintAnswers {

    private final ComplaintRows rows;
    private final ComplaintCourse course;
    private final Once once;
    private final Attempts attempts;

    StoredComplaintAnswers(ComplaintRows rows, ComplaintCourse course, Once once, Attempts attempts) {
        this.rows = rows;
        this.course = course;
        this.once = once;
        this.attempts = attempts;
    }

    @Override
    public List<FirmComplaint> complaints(Actor actor) {
        return rows.askedOf(firm(actor), MOST).stream()
                .map(StoredComplaintAnswers::forFirm)
                .toList();
    }

    private static FirmComplaint forFirm(ComplaintRow row) {
        var inquiry = Objects.requireNonNull(row.inquiry());
        return new FirmComplaint(
                row.number(),
                row.rung(),
                inquiry.bureauName(),
                inquiry.question(),
                inquiry.askedAt(),
                inquiry.dueOn(),
                row.answerFiles(),
                inquiry.answer(),
                row.status() == ComplaintStatus.ASKED);
    }

    @Override
    public void answer(Actor actor, String number, String text, UUID key) {
        var firm = firm(actor);
        var answer = ComplaintText.required("answer", text, ComplaintText.ANSWER);
        var row = rows.find(number)
                .filter(found -> firm.equals(found.enterprise()) && found.inquiry() != null)
                .orElseThrow(NotFound::new);
        attempts.inTransaction(() -> once.perform(key, actor, "complaint.answer", () -> {
            course.answer(actor, row, answer);
            return row.number();
        }));
    }

    private static EnterpriseId firm(Actor actor) {
        return actor.enterprise()
                .filter(own -> actor.is(Role.FILLER) || actor.is(Role.SIGNATORY))
                .orElseThrow(NotFound::new);
    }
}
