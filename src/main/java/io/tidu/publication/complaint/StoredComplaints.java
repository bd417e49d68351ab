package io.tidu.publication.complaint;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.publication.BureauScope;
import io.tidu.publication.cancellation.Proposable;
import io.tidu.publication.statement.Statement;
import io.tidu.shared.Attempts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The counter for the handling of complaints: who may, once, and each step under the lock of its row. */
@Service
class StoredComplaints implements ComplaintService {

    private final ComplaintRows rows;
    private final Complaints complaints;
    private final ComplaintPolicy policy;
    private final ComplaintCourse course;
    private final CasesOfComplaints cases;
    private final ComplaintNews news;
    private final Once once;
    private final Attempts attempts;

    StoredComplaints(
            ComplaintRows rows,
            Complaints complaints,
            ComplaintPolicy policy,
            ComplaintCourse course,
            CasesOfComplaints cases,
            ComplaintNews news,
            Once once,
            Attempts attempts) {
        this.rows = rows;
        this.complaints = complaints;
        this.policy = policy;
        this.course = course;
        this.cases = cases;
        this.news = news;
        this.once = once;
        this.attempts = attempts;
    }

    @Override
    public boolean isOpenTo(Actor actor) {
        return BureauScope.of(actor).isPresent();
    }

    @Override
    public List<ComplaintRow> list(Actor actor, ComplaintFilter filter, int offset, int limit) {
        return rows.page(ComplaintPolicy.requireScope(actor), filter, offset, limit);
    }

    @Override
    public int count(Actor actor, ComplaintFilter filter) {
        return rows.count(ComplaintPolicy.requireScope(actor), filter);
    }

    @Override
    public ComplaintView view(Actor actor, String number) {
        var row = seen(actor, number);
        var rights = policy.rights(actor, row, course.today());
        return new ComplaintView(
                row, rights, rights.readsStatement() ? statementOf(row).masked() : null);
    }

    @Override
    public Statement statement(Actor actor, String number) {
        var row = handled(actor, number);
        attempts.inTransaction(() -> news.statementRead(actor, row));
        return statementOf(row);
    }

    @Override
    public void ask(Actor actor, String number, String question, int workingDays, UUID key) {
        var text = ComplaintText.required("question", question, ComplaintText.QUESTION);
        ComplaintText.requireDays(workingDays);
        var row = handled(actor, number);
        once(actor, row, "complaint.ask", key, () -> course.ask(actor, row, text, workingDays));
    }

    @Override
    public void refuse(Actor actor, String number, String reason, UUID key) {
        var text = ComplaintText.required("decision", reason, ComplaintText.DECISION);
        var row = handled(actor, number);
        once(actor, row, "complaint.refuse", key, () -> course.refuse(actor, row, text));
    }

    @Override
    public void dismiss(Actor actor, String number, String reason, UUID key) {
        var text = ComplaintText.required("decision", reason, ComplaintText.DECISION);
        var row = handled(actor, number);
        once(actor, row, "complaint.dismiss", key, () -> course.dismiss(actor, row, text));
    }

    @Override
    public Proposable foundable(Actor actor, String number) {
        return cases.proposable(actor, handled(actor, number));
    }

    @Override
    public String found(Actor actor, String number, Finding finding, UUID key) {
        var row = handled(actor, number);
        return attempts.inTransaction(() -> once.perform(
                key,
                actor,
                "complaint.found",
                () -> course.found(actor, row, finding.answer(), locked -> cases.open(actor, locked, finding, key))));
    }

    @Override
    public void takeUpAgain(Actor actor, String number, UUID key) {
        var row = seen(actor, number);
        policy.requireOfProvince(actor, row);
        once(actor, row, "complaint.again", key, () -> course.takeUpAgain(actor, row));
    }

    private void once(Actor actor, ComplaintRow row, String operation, UUID key, Runnable act) {
        attempts.inTransaction(() -> once.perform(key, actor, operation, () -> {
            act.run();
            return row.number();
        }));
    }

    private ComplaintRow seen(Actor actor, String number) {
        return policy.requireSeen(actor, rows.find(number));
    }

    private ComplaintRow handled(Actor actor, String number) {
        var row = seen(actor, number);
        policy.requireHandles(actor, row);
        return row;
    }

    private Statement statementOf(ComplaintRow row) {
        return complaints.statement(row.id()).orElseThrow(NotFound::new);
    }
}
