package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.BureauRow;
import io.tidu.identity.Once;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what a preview shows as new into the register, in one transaction: all of it is there or nothing is, whenever the
 * program stops. Every row is judged again under the lock of its rung, so that what was confirmed is what happens.
 */
@Component
class ImportConfirmation {

    private final ImportFiles imports;
    private final ImportPreviews previews;
    private final ImportRows rows;
    private final ImportCheck check;
    private final Titles titles;
    private final TitleLists lists;
    private final RegisteredFirms firms;
    private final Regions regions;
    private final ListSources sources;
    private final AwaitedFirms awaited;
    private final MeantFirms meant;
    private final Once once;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    ImportConfirmation(
            ImportFiles imports,
            ImportPreviews previews,
            ImportRows rows,
            ImportCheck check,
            Titles titles,
            TitleLists lists,
            RegisteredFirms firms,
            Regions regions,
            ListSources sources,
            AwaitedFirms awaited,
            MeantFirms meant,
            Once once,
            AuditTrail trail,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.previews = previews;
        this.rows = rows;
        this.check = check;
        this.titles = titles;
        this.lists = lists;
        this.firms = firms;
        this.regions = regions;
        this.sources = sources;
        this.awaited = awaited;
        this.meant = meant;
        this.once = once;
        this.trail = trail;
        this.events = events;
    }

    @Transactional
    public int confirm(Actor actor, BureauRow bureau, TitleImportId id, UUID key, Progress progress) {
        var granted = once.perform(
                key, actor, "title.import", () -> String.valueOf(confirmOnce(actor, bureau, id, progress)));
        return Integer.parseInt(granted);
    }

    private int confirmOnce(Actor actor, BureauRow bureau, TitleImportId id, Progress progress) {
        var file = previews.lock(bureau.id(), id);
        if (file.granted() != null) {
            throw new ImportRefused.AlreadyConfirmed(file.granted());
        }
        var terms = file.terms();
        if (terms == null || file.status() != ImportStatus.CHECKED) {
            throw new ImportRefused.NotReady();
        }
        int granted = file.rows().toGrant() == 0 ? 0 : grant(file, terms, progress);
        imports.confirmed(id, granted);
        var digest = previews.digest(id);
        lists.find(terms.rung(), terms.list(), terms.kind())
                .ifPresent(list -> sources.add(actor, list, file, digest, granted));
        if (terms.outside() != null) {
            awaited.listed(actor, terms.outside().call(), meant.of(id), terms.list());
        }
        trail.record(
                actor,
                "title-list:" + terms.list().number(),
                "IMPORTED",
                null,
                "%s, %d titles from %s (%s), SHA-256 %s"
                        .formatted(terms.rung(), granted, file.fileName(), file.rows(), digest));
        if (granted > 0) {
            events.publishEvent(new TitlesGranted(terms.rung(), terms.list().number(), granted));
        }
        return granted;
    }

    private int grant(ImportPreview file, ListTerms terms, Progress progress) {
        var until = check.lastDay(terms);
        titles.lock(terms.rung());
        var list = lists.record(terms.rung(), terms.list(), terms.kind());
        int last = 0;
        int granted = 0;
        for (var chunk = rows.toGrant(file.id(), last, ImportCheck.CHUNK);
                !chunk.isEmpty();
                chunk = rows.toGrant(file.id(), last, ImportCheck.CHUNK)) {
            grant(chunk, terms, list, until);
            last = chunk.getLast().raw().number();
            granted += chunk.size();
            if (!progress.at(granted, file.rows().toGrant())) {
                throw new ImportRefused.Cancelled();
            }
        }
        return granted;
    }

    private void grant(List<ImportRows.Granted> chunk, ListTerms terms, UUID list, LocalDate until) {
        var from = terms.list().publishedOn();
        var candidates = firms.recognised(chunk.stream().map(this::checked).toList());
        var holders = candidates.stream()
                .map(CheckedRow::holder)
                .filter(Objects::nonNull)
                .toList();
        var judge = new RowJudge(
                new HeldAlready(titles.ofHoldersLocked(terms.rung(), holders)), list, terms.kind(), from, until);
        var added = new ArrayList<Title>();
        var renewed = new ArrayList<Title>();
        for (var row : candidates) {
            var holder = Objects.requireNonNull(row.holder());
            requireUnchanged(row, judge.judge(row));
            renewed.addAll(judge.renewedBy(holder));
            added.add(Title.granted(terms.rung(), list, holder, from, until));
        }
        titles.end(renewed.stream().map(title -> title.renewedOn(from)).toList());
        titles.add(added);
    }

    /** A row that was new must be new still; one that a person decided about may be doubtful still, and no more. */
    private static void requireUnchanged(CheckedRow then, CheckedRow now) {
        if (now.verdict() != then.verdict()) {
            throw new ImportRefused.Outdated(then.raw().number());
        }
    }

    private CheckedRow checked(ImportRows.Granted row) {
        var written = row.firmCode() == null ? row.raw().creditCode() : row.firmCode();
        var holder = new Holder(
                row.raw().name(),
                written.isBlank() ? null : new CreditCode(written).value(),
                null,
                Places.of(regions, mostExact(row)),
                null);
        return new CheckedRow(row.raw(), row.verdict(), List.of(), holder);
    }

    private static RegionCode mostExact(ImportRows.Granted row) {
        if (row.county() != null) {
            return new RegionCode(row.county());
        }
        return new RegionCode(row.city() == null ? row.province() : row.city());
    }
}
