package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.publication.statement.Statement;
import io.tidu.shared.Attempts;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The counter for the handling of objections: who may, once, and under the lock of the notice. */
@Service
class StoredObjections implements ObjectionService {

    private final ObjectionRows rows;
    private final Objections objections;
    private final Inquiries inquiries;
    private final ObjectionFindings findings;
    private final ObjectionPolicy policy;
    private final ObjectionCourse course;
    private final ObjectionNews news;
    private final Once once;
    private final Attempts attempts;
    private final Clock clock;

    StoredObjections(
            ObjectionRows rows,
            Objections objections,
            Inquiries inquiries,
            ObjectionFindings findings,
            ObjectionPolicy policy,
            ObjectionCourse course,
            ObjectionNews news,
            Once once,
            Attempts attempts,
            Clock clock) {
        this.rows = rows;
        this.objections = objections;
        this.inquiries = inquiries;
        this.findings = findings;
        this.policy = policy;
        this.course = course;
        this.news = news;
        this.once = once;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    public boolean isOpenTo(Actor actor) {
        return BureauScope.of(actor).isPresent();
    }

    @Override
    public List<ObjectionRow> list(Actor actor, ObjectionFilter filter, int offset, int limit) {
        return rows.page(ObjectionPolicy.requireScope(actor), filter, today(), offset, limit);
    }

    @Override
    public int count(Actor actor, ObjectionFilter filter) {
        return rows.count(ObjectionPolicy.requireScope(actor), filter, today());
    }

    @Override
    public ObjectionView view(Actor actor, String number) {
        var row = seen(actor, number);
        var rights = policy.rights(actor, row);
        var statement = rights.readsStatement() ? statementOf(row).masked() : null;
        return new ObjectionView(row, rights, statement, inquiries.of(row.id()), findings.of(row.id()));
    }

    @Override
    public Statement statement(Actor actor, String number) {
        var row = seen(actor, number);
        policy.requireHandles(actor, row);
        attempts.inTransaction(() -> news.statementRead(actor, row));
        return statementOf(row);
    }

    @Override
    public void ask(Actor actor, String number, String question, int workingDays, UUID key) {
        var text = ObjectionText.required("question", question, ObjectionText.QUESTION);
        AnswerDays.require(workingDays);
        var row = seen(actor, number);
        policy.requireHandles(actor, row);
        once(actor, row, "publication.objection.ask", key, () -> course.ask(actor, row, text, workingDays));
    }

    @Override
    public void find(Actor actor, String number, ObjectionFinding.Opinion opinion, String text, UUID key) {
        var finding = ObjectionText.required("finding", text, ObjectionText.FINDING);
        var row = seen(actor, number);
        policy.requireFinds(actor, row);
        once(actor, row, "publication.objection.find", key, () -> course.find(actor, row, opinion, finding));
    }

    @Override
    public void settle(Actor actor, String number, boolean upheld, String reason, UUID key) {
        var decision = ObjectionText.required("decision", reason, ObjectionText.DECISION);
        var row = seen(actor, number);
        policy.requireSettles(actor, row);
        var status = upheld ? ObjectionStatus.UPHELD : ObjectionStatus.DISMISSED;
        once(actor, row, "publication.objection.settle", key, () -> course.settle(actor, row, status, decision, key));
    }

    /** Who may is asked before the transaction begins: what is read in it is then as of the moment the lock was got. */
    private void once(Actor actor, ObjectionRow row, String operation, UUID key, Runnable act) {
        attempts.inTransaction(() -> once.perform(key, actor, operation, () -> {
            act.run();
            return row.number();
        }));
    }

    private ObjectionRow seen(Actor actor, String number) {
        return policy.requireSeen(actor, rows.find(number));
    }

    private Statement statementOf(ObjectionRow row) {
        return objections.statement(row.id()).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }
}
