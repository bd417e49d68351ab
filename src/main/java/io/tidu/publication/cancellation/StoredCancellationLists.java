package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.identity.Role;
import io.tidu.publication.ListRow;
import io.tidu.publication.PublicRecord;
import io.tidu.publication.cancellation.CaseStep.Action;
import io.tidu.publication.cancellation.WaitingList.Entry;
import io.tidu.shared.Attempts;
import io.tidu.title.CancelTitles;
import io.tidu.title.CancelTitles.Cancel;
import io.tidu.title.TitleEndings;
import io.tidu.title.TitleRegister;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

@Service
class StoredCancellationLists implements CancellationLists {

    private final CaseWork work;
    private final CaseOpening opening;
    private final CaseCourse course;
    private final CancellationPress press;
    private final TitleRegister titles;
    private final TitleEndings endings;
    private final PublicRecord record;
    private final Once once;
    private final Attempts attempts;

    StoredCancellationLists(
            CaseWork work,
            CaseOpening opening,
            CaseCourse course,
            CancellationPress press,
            TitleRegister titles,
            TitleEndings endings,
            PublicRecord record,
            Once once,
            Attempts attempts) {
        this.work = work;
        this.opening = opening;
        this.course = course;
        this.press = press;
        this.titles = titles;
        this.endings = endings;
        this.record = record;
        this.once = once;
        this.attempts = attempts;
    }

    @Override
    public List<WaitingList> waiting(Actor actor) {
        var province = province(actor);
        return work.titles().rungsWaiting(province).stream()
                .map(rung -> new WaitingList(rung, entries(province, rung, false)))
                .toList();
    }

    @Override
    public ListRow publish(Actor actor, NewCancellationList command, UUID key) {
        var province = province(actor);
        if (!actor.is(Role.PUBLISHER)) {
            throw new NotAllowed("publication.publishersOnly");
        }
        var number = attempts.inTransaction(() ->
                once.perform(key, actor, "cancellation.publish", () -> publishOnce(actor, province, command, key)));
        return record.list(number).orElseThrow(NotFound::new);
    }

    private String publishOnce(Actor actor, BureauId province, NewCancellationList command, UUID key) {
        var ready = entries(province, command.rung(), true).stream()
                .filter(Entry::held)
                .map(Entry::row)
                .toList();
        if (ready.isEmpty()) {
            throw new CaseRefused.NobodyWaiting();
        }
        var list = press.print(actor, command, opening.today().getYear(), ready);
        endings.cancel(
                actor,
                new CancelTitles(
                        UUID.nameUUIDFromBytes((key + "titles").getBytes(StandardCharsets.UTF_8)),
                        command.rung(),
                        list.number(),
                        list.publishedOn(),
                        ready.stream().map(this::cancel).toList()));
        ready.forEach(row -> carriedOut(actor, row, command.rung(), list));
        return list.number();
    }

    private Cancel cancel(CaseRow row) {
        return new Cancel(row.creditCode(), row.holder(), course.rule(row));
    }

    /** What else the case was about and is held no more goes out of it too, so that it comes to an end. */
    private void carriedOut(Actor actor, CaseRow row, String rung, ListRow list) {
        work.titles().taken(row.id(), rung, list.number(), list.publishedOn());
        var open = work.titles().of(row.id()).stream()
                .filter(title -> title.listNumber() == null && title.goneOn() == null)
                .toList();
        var gone = open.stream().filter(title -> !isHeld(row, title.rung())).toList();
        gone.forEach(title -> work.titles().gone(row.id(), title.rung(), list.publishedOn()));
        if (gone.size() == open.size()) {
            work.cases().status(row.id(), CaseStatus.PUBLISHED);
        }
        work.steps()
                .done(
                        actor,
                        Action.PUBLISHED,
                        list.number(),
                        new CaseMoved.Published(row.ref(), rung, list.number(), opening.now()));
    }

    private List<Entry> entries(BureauId province, String rung, boolean toChange) {
        var rows = work.titles().waiting(province, rung, toChange);
        var held = titles.holding(rung, rows.stream().map(CaseRow::creditCode).toList(), opening.today());
        return rows.stream()
                .map(row -> new Entry(row, held.contains(row.creditCode())))
                .toList();
    }

    private boolean isHeld(CaseRow row, String rung) {
        return !titles.holding(rung, List.of(row.creditCode()), opening.today()).isEmpty();
    }

    private static BureauId province(Actor actor) {
        return actor.bureau()
                .filter(of -> of.level() == BureauLevel.PROVINCE)
                .filter(of -> actor.is(Role.PUBLISHER) || actor.is(Role.REVIEWER))
                .map(of -> of.bureau())
                .orElseThrow(NotFound::new);
    }
}
