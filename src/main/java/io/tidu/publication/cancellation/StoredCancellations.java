package io.tidu.publication.cancellation;

import io.tidu.filing.StoppedByProgram;
import io.tidu.filing.StoppedByProgram.Stopped;
import io.tidu.identity.Actor;
import io.tidu.identity.Once;
import io.tidu.publication.BureauScope;
import io.tidu.publication.CorrectList;
import io.tidu.shared.Attempts;
import io.tidu.title.HeldTitle;
import io.tidu.title.TitleId;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleRow;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The counter for cases: who may, once, and each step under the lock of its case. */
@Service
class StoredCancellations implements CancellationService {

    private final CaseWork work;
    private final CaseOpening opening;
    private final CaseCourse course;
    private final CasePolicy policy;
    private final TitleRegister titles;
    private final StoppedByProgram stopped;
    private final Once once;
    private final Attempts attempts;

    StoredCancellations(
            CaseWork work,
            CaseOpening opening,
            CaseCourse course,
            CasePolicy policy,
            TitleRegister titles,
            StoppedByProgram stopped,
            Once once,
            Attempts attempts) {
        this.work = work;
        this.opening = opening;
        this.course = course;
        this.policy = policy;
        this.titles = titles;
        this.stopped = stopped;
        this.once = once;
        this.attempts = attempts;
    }

    @Override
    public boolean isOpenTo(Actor actor) {
        return BureauScope.of(actor).isPresent();
    }

    @Override
    public List<CaseRow> list(Actor actor, CaseFilter filter, int offset, int limit) {
        return work.rows().page(CasePolicy.requireScope(actor), filter, offset, limit);
    }

    @Override
    public int count(Actor actor, CaseFilter filter) {
        return work.rows().count(CasePolicy.requireScope(actor), filter);
    }

    @Override
    public CaseView view(Actor actor, String number) {
        var row = seen(actor, number);
        var about = work.titles().of(row.id());
        boolean partPublished = about.stream().anyMatch(title -> title.listNumber() != null);
        var rights = policy.rights(actor, row, partPublished, opening.today());
        return new CaseView(row, about, work.steps().of(row.id()), rights, stopped(actor, row, about));
    }

    private List<Stopped> stopped(Actor actor, CaseRow row, List<CaseTitle> about) {
        var firm = row.enterprise();
        boolean reversed = row.status() == CaseStatus.REVERSED || row.status() == CaseStatus.RESTORED;
        return firm != null && reversed && policy.handles(actor, row)
                ? about.stream()
                        .map(CaseTitle::endedOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .map(since -> stopped.of(firm, since))
                        .orElse(List.of())
                : List.of();
    }

    @Override
    public Proposable proposable(Actor actor, TitleId id) {
        var title = proposed(actor, id);
        var holder = opening.holder(title);
        var others = titles.byCreditCode(holder.code(), opening.today()).stream()
                .map(HeldTitle::rung)
                .filter(rung -> !rung.equals(title.rung()))
                .toList();
        return new Proposable(title, opening.rules(title, holder), others);
    }

    /** In the territory, by a reviewer who is not related to the firm. */
    private TitleRow proposed(Actor actor, TitleId id) {
        CasePolicy.requireScope(actor);
        var title = titles.title(actor, id);
        var holder = opening.holder(title);
        policy.requireProposes(actor, holder.jurisdiction(), holder.enterprise());
        return title;
    }

    @Override
    public String open(Actor actor, NewCase command, UUID key) {
        var title = proposed(actor, command.title());
        return attempts.inTransaction(() -> once.perform(key, actor, "cancellation.open", () -> {
            var holder = opening.holder(title);
            var rule = opening.rules(title, holder).stream()
                    .filter(each -> each.cause().equals(command.cause()))
                    .findFirst()
                    .orElseThrow(CaseRefused.NoSuchCause::new);
            return opening.open(actor, holder, title.rung(), rule, command.facts(), command.workingDays())
                    .number();
        }));
    }

    @Override
    public void cancel(Actor actor, String number, String reason, UUID key) {
        var words = CaseText.required("reason", reason, CaseText.REASON);
        var row = seen(actor, number);
        policy.requireDecides(actor, row);
        once(actor, row, "cancellation.cancel", key, () -> course.cancel(actor, row, words));
    }

    @Override
    public void drop(Actor actor, String number, String reason, UUID key) {
        var words = CaseText.required("reason", reason, CaseText.REASON);
        var row = seen(actor, number);
        policy.requireDrops(actor, row);
        once(actor, row, "cancellation.drop", key, () -> course.drop(actor, row, words));
    }

    @Override
    public void undo(Actor actor, String number, String reason, UUID key) {
        var words = CaseText.required("reason", reason, CaseText.REASON);
        var row = seen(actor, number);
        policy.requireOfProvince(actor, row);
        once(actor, row, "cancellation.undo", key, () -> course.undo(actor, row, words));
    }

    @Override
    public void reverse(Actor actor, String number, String reason, UUID key) {
        var words = CaseText.required("reason", reason, CorrectList.REASON_LENGTH);
        var row = seen(actor, number);
        policy.requireReverses(actor, row);
        once(actor, row, "cancellation.reverse", key, () -> course.reverse(actor, row, words));
    }

    private void once(Actor actor, CaseRow row, String operation, UUID key, Runnable act) {
        attempts.inTransaction(() -> once.perform(key, actor, operation, () -> {
            act.run();
            return row.number();
        }));
    }

    private CaseRow seen(Actor actor, String number) {
        return policy.requireSeen(actor, work.rows().find(number));
    }
}
