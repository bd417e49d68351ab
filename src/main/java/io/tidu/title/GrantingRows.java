package io.tidu.title;

import io.tidu.shared.CreditCode;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Grants what the rows of a file ask for, a thousand at a time, each judged again under the lock of its rung. */
@Component
class GrantingRows {

    private final ImportRows rows;
    private final ImportCheck check;
    private final Titles titles;
    private final TitleLists lists;
    private final RegisteredFirms firms;
    private final Regions regions;

    GrantingRows(
            ImportRows rows,
            ImportCheck check,
            Titles titles,
            TitleLists lists,
            RegisteredFirms firms,
            Regions regions) {
        this.rows = rows;
        this.check = check;
        this.titles = titles;
        this.lists = lists;
        this.firms = firms;
        this.regions = regions;
    }

    /** @return how many; within the transaction of the confirmation */
    int grant(ImportPreview file, ListTerms terms, Progress progress) {
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
