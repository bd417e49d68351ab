package io.tidu.publication.cancellation;

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
class StoredCancellationAnswers implements CancellationAnswers {

    private final CaseWork work;
    private final CaseCourse course;
    private final Once once;
    private final Attempts attempts;

    StoredCancellationAnswers(CaseWork work, CaseCourse course, Once once, Attempts attempts) {
        this.work = work;
        this.course = course;
        this.once = once;
        this.attempts = attempts;
    }

    @Override
    public List<FirmCase> cases(Actor actor) {
        return work.rows().ofFirm(firm(actor), MOST).stream()
                .map(row -> new FirmCase(row, work.titles().of(row.id())))
                .toList();
    }

    @Override
    public void answer(Actor actor, String number, String text, UUID key) {
        var firm = firm(actor);
        var answer = CaseText.required("answer", text, CaseText.ANSWER);
        var row = work.rows()
                .find(number)
                .filter(found -> firm.equals(found.enterprise()))
                .orElseThrow(NotFound::new);
        attempts.inTransaction(() -> once.perform(key, actor, "cancellation.answer", () -> {
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
