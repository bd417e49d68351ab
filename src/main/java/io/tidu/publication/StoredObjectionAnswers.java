package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.identity.Role;
import io.tidu.shared.Attempts;
import io.tidu.shared.EnterpriseId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

@Service
class StoredObjectionAnswers implements ObjectionAnswers {

    private final ObjectionRows rows;
    private final Inquiries inquiries;
    private final ObjectionCourse course;
    private final Once once;
    private final Attempts attempts;

    StoredObjectionAnswers(
            ObjectionRows rows, Inquiries inquiries, ObjectionCourse course, Once once, Attempts attempts) {
        this.rows = rows;
        this.inquiries = inquiries;
        this.course = course;
        this.once = once;
        this.attempts = attempts;
    }

    @Override
    public List<FirmObjection> objections(Actor actor) {
        var own = rows.ofFirm(firm(actor), MOST);
        var asked = inquiries.of(own.stream().map(ObjectionRow::id).toList());
        return own.stream()
                .map(row -> new FirmObjection(
                        row.id(),
                        row.number(),
                        row.noticeNumber(),
                        row.status(),
                        row.receivedAt(),
                        asked.getOrDefault(row.id(), List.of()).stream()
                                .map(ObjectionInquiry::forFirm)
                                .toList(),
                        row.decision(),
                        row.settledAt()))
                .toList();
    }

    @Override
    public int waiting(Actor actor) {
        return inquiries.waitingFor(firm(actor));
    }

    @Override
    public void answer(Actor actor, InquiryId id, String text, UUID key) {
        var firm = firm(actor);
        var answer = ObjectionText.required("answer", text, ObjectionText.ANSWER);
        var inquiry = inquiries.find(id).orElseThrow(NotFound::new);
        var row = rows.find(inquiry.objection())
                .filter(found -> found.enterprise().equals(firm))
                .orElseThrow(NotFound::new);
        attempts.inTransaction(() -> once.perform(key, actor, "publication.objection.answer", () -> {
            course.answer(actor, row, inquiry, answer);
            return row.number();
        }));
    }

    private static EnterpriseId firm(Actor actor) {
        return actor.enterprise()
                .filter(own -> actor.is(Role.FILLER) || actor.is(Role.SIGNATORY))
                .orElseThrow(NotFound::new);
    }
}
