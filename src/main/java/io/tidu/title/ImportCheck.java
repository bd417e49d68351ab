package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotFound;
import io.tidu.shared.Region;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives every row of a file its verdict, a thousand at a time. */
@Component
class ImportCheck {

    static final int CHUNK = 1_000;

    private final ImportFiles imports;
    private final ImportRows rows;
    private final Titles titles;
    private final TitleLists lists;
    private final TitleTypes types;
    private final RegisteredFirms firms;
    private final Regions regions;
    private final KeepingProvinces keeping;
    private final AwaitedRows awaited;
    private final TransactionOperations transactions;
    private final Clock clock;

    ImportCheck(
            ImportFiles imports,
            ImportRows rows,
            Titles titles,
            TitleLists lists,
            TitleTypes types,
            RegisteredFirms firms,
            Regions regions,
            KeepingProvinces keeping,
            AwaitedRows awaited,
            TransactionOperations transactions,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.titles = titles;
        this.lists = lists;
        this.types = types;
        this.firms = firms;
        this.regions = regions;
        this.keeping = keeping;
        this.awaited = awaited;
        this.transactions = transactions;
        this.clock = clock;
    }

    void check(Actor actor, BureauRow bureau, ImportPreview file, ListTerms terms, Progress progress) {
        var outside = terms.outside();
        if (outside != null) {
            awaited.require(actor, terms, outside);
        }
        var until = lastDay(terms);
        @Nullable
        UUID list = lists.find(terms.rung(), terms.list(), terms.kind()).orElse(null);
        long version = Objects.requireNonNull(transactions.execute(in -> imports.beginCheck(file.id(), terms)));
        try {
            var check = looking(bureau, outside);
            var searching = outside == null ? null : awaited.searching(actor, outside);
            int last = 0;
            int done = 0;
            for (var chunk = rows.after(file.id(), last, CHUNK);
                    !chunk.isEmpty();
                    chunk = rows.after(file.id(), last, CHUNK)) {
                var looked = chunk.stream().map(check::check).toList();
                var checked = firms.recognised(searching == null ? looked : searching.found(looked));
                judge(file.id(), version, judged(checked, terms, list, until));
                last = chunk.getLast().number();
                done += chunk.size();
                if (!progress.at(done, file.rows().all() - file.rows().blank())) {
                    throw new ImportRefused.Cancelled();
                }
            }
            transactions.executeWithoutResult(in -> {
                imports.requireVersion(file.id(), version);
                imports.checked(file.id());
            });
        } catch (ImportRefused.Cancelled cancelled) {
            transactions.executeWithoutResult(in -> imports.uncheck(file.id()));
            throw cancelled;
        }
    }

    /** @throws TitleRefused if the terms cannot be; @throws ImportRefused.NotPublishedYet if their day is to come */
    LocalDate lastDay(ListTerms terms) {
        if (terms.list().publishedOn().isAfter(LocalDate.now(clock.withZone(Zone.SHANGHAI)))) {
            throw new ImportRefused.NotPublishedYet();
        }
        return TitleGrants.lastDay(types.require(terms.rung()), terms.list(), terms.validUntil());
    }

    private RowCheck looking(BureauRow bureau, @Nullable OutsideList outside) {
        var province = province(bureau);
        var own = new RowPlaces(regions, province, keeping.besides(bureau));
        return outside == null ? new RowCheck(own) : new RowCheck(new NationwidePlaces(regions, province, own)::of);
    }

    private Region province(BureauRow bureau) {
        var province = bureau.regionCode() == null
                ? null
                : regions.find(new RegionCode(bureau.regionCode())).orElse(null);
        if (province == null) {
            throw new NotFound();
        }
        return province;
    }

    private List<CheckedRow> judged(List<CheckedRow> checked, ListTerms terms, @Nullable UUID list, LocalDate until) {
        var holders = checked.stream()
                .map(CheckedRow::holder)
                .filter(Objects::nonNull)
                .toList();
        var judge = new RowJudge(
                new HeldAlready(titles.ofHolders(terms.rung(), holders)),
                list,
                terms.kind(),
                terms.list().publishedOn(),
                until);
        return checked.stream().map(judge::judge).toList();
    }

    private void judge(TitleImportId id, long version, List<CheckedRow> judged) {
        transactions.executeWithoutResult(in -> {
            imports.requireVersion(id, version);
            rows.judge(id, judged);
        });
    }
}
