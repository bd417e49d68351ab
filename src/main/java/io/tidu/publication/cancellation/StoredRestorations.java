package io.tidu.publication.cancellation;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.identity.Role;
import io.tidu.publication.CorrectList;
import io.tidu.publication.CorrectList.TakeOut;
import io.tidu.publication.FirmStandings;
import io.tidu.publication.ListCorrections;
import io.tidu.publication.ListRow;
import io.tidu.publication.PublicRecord;
import io.tidu.publication.cancellation.CaseStep.Action;
import io.tidu.shared.Attempts;
import io.tidu.title.RestoreTitles;
import io.tidu.title.SourceList;
import io.tidu.title.TitleEndings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

@Service
class StoredRestorations implements Restorations {

    private final CaseWork work;
    private final CaseOpening opening;
    private final ListCorrections corrections;
    private final FirmStandings standings;
    private final TitleEndings endings;
    private final PublicRecord record;
    private final Once once;
    private final Attempts attempts;

    StoredRestorations(
            CaseWork work,
            CaseOpening opening,
            ListCorrections corrections,
            FirmStandings standings,
            TitleEndings endings,
            PublicRecord record,
            Once once,
            Attempts attempts) {
        this.work = work;
        this.opening = opening;
        this.corrections = corrections;
        this.standings = standings;
        this.endings = endings;
        this.record = record;
        this.once = once;
        this.attempts = attempts;
    }

    @Override
    public List<Restorable> waiting(Actor actor) {
        return work.rows().reversed(province(actor)).stream()
                .flatMap(row -> work.titles().of(row.id()).stream()
                        .filter(CaseTitle::canBeGivenBack)
                        .map(title -> new Restorable(row, title, editions(title).getLast())))
                .toList();
    }

    @Override
    public ListRow publish(Actor actor, NewRestoration command, UUID key) {
        var province = province(actor);
        if (!actor.is(Role.PUBLISHER)) {
            throw new NotAllowed("publication.publishersOnly");
        }
        var seen = work.rows()
                .find(command.number())
                .filter(row -> row.jurisdiction().province().equals(province.value()))
                .orElseThrow(NotFound::new);
        var number = attempts.inTransaction(
                () -> once.perform(key, actor, "cancellation.restore", () -> publishOnce(actor, seen, command, key)));
        return record.list(number).orElseThrow(NotFound::new);
    }

    private String publishOnce(Actor actor, CaseRow seen, NewRestoration command, UUID key) {
        var row = work.locked(seen);
        row.require(CaseStatus.REVERSED);
        var title = work.titles().of(row.id()).stream()
                .filter(each -> each.rung().equals(command.rung()) && each.canBeGivenBack())
                .findFirst()
                .orElseThrow(CaseRefused.NobodyWaiting::new);
        var taken = editions(title);
        var list = corrections.strike(actor, correction(row, command, taken.getLast()), next(key, "list"));
        endings.restore(
                actor,
                new RestoreTitles(
                        next(key, "title"),
                        title.rung(),
                        new SourceList(list.number(), list.title(), list.publishedOn()),
                        row.creditCode(),
                        row.holder(),
                        taken));
        work.titles().restored(row.id(), title.rung(), list.number(), list.publishedOn());
        if (work.titles().of(row.id()).stream().noneMatch(CaseTitle::canBeGivenBack)) {
            work.cases().status(row.id(), CaseStatus.RESTORED);
        }
        var moved = new CaseMoved.Restored(row.ref(), title.rung(), list.number(), opening.now());
        work.steps().done(actor, Action.RESTORED, list.number(), moved);
        return list.number();
    }

    private CorrectList correction(CaseRow row, NewRestoration command, String list) {
        var reason = Objects.requireNonNull(work.steps().latest(row.id(), Action.REVERSED));
        return new CorrectList(
                list,
                command.documentNumber(),
                command.title(),
                command.body(),
                reason,
                List.of(new TakeOut(row.creditCode().value(), reason)));
    }

    /** Of the list that took it away, the first one first. */
    private List<String> editions(CaseTitle title) {
        var first = record.list(String.valueOf(title.listNumber())).orElseThrow(NotFound::new);
        return standings.editionsOf(first).stream().map(ListRow::number).toList();
    }

    private static UUID next(UUID key, String what) {
        return UUID.nameUUIDFromBytes((key + what).getBytes(StandardCharsets.UTF_8));
    }

    private static BureauId province(Actor actor) {
        return actor.bureau()
                .filter(of -> of.level() == BureauLevel.PROVINCE)
                .filter(of -> actor.is(Role.PUBLISHER) || actor.is(Role.REVIEWER))
                .map(of -> of.bureau())
                .orElseThrow(NotFound::new);
    }
}
