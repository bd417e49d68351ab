package io.tidu.title;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.Actor;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.title.AwaitedMatch.Named;
import io.tidu.title.AwaitedMatch.Result;
import io.tidu.title.CheckedRow.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the recommended firms in the rows of a list from outside. */
@Component
class AwaitedRows {

    private final AwaitedFirms awaited;
    private final EnterpriseDirectory enterprises;
    private final Regions regions;

    AwaitedRows(AwaitedFirms awaited, EnterpriseDirectory enterprises, Regions regions) {
        this.awaited = awaited;
        this.enterprises = enterprises;
        this.regions = regions;
    }

    /** The call that the terms name. @throws ImportRefused.OtherCall if it leads to another kind of list */
    void require(Actor actor, ListTerms terms, OutsideList outside) {
        var call = awaited.call(actor, outside.call());
        if (!call.rung().equals(terms.rung()) || call.kind() != terms.kind()) {
            throw new ImportRefused.OtherCall();
        }
    }

    Searching searching(Actor actor, OutsideList outside) {
        var firms = awaited.firms(actor, outside.call());
        var cities = new HashMap<String, String>();
        for (var firm : firms) {
            @Nullable
            String city = Places.of(regions, new RegionCode(firm.countyCode())).city();
            if (city != null) {
                cities.put(firm.countyCode(), city);
            }
        }
        return new Searching(new AwaitedMatch(firms, cities));
    }

    /** One run through the rows of a file, in their order. */
    final class Searching {

        private final AwaitedMatch match;

        private Searching(AwaitedMatch match) {
            this.match = match;
        }

        /** The same rows, with the firms found. One query for all of them. */
        List<CheckedRow> found(List<CheckedRow> rows) {
            var called = enterprises.called(rows.stream()
                    .map(CheckedRow::holder)
                    .filter(Objects::nonNull)
                    .filter(holder -> holder.creditCode() == null)
                    .map(Holder::name)
                    .toList());
            return rows.stream().map(row -> found(row, called)).toList();
        }

        private CheckedRow found(CheckedRow row, Map<String, List<EnterpriseRow>> called) {
            var holder = row.holder();
            if (holder == null) {
                return row;
            }
            var named = new Named(
                    row.raw().number(),
                    holder.name(),
                    holder.creditCode(),
                    holder.place().city());
            return switch (match.of(named)) {
                case Result.MeansNobody nobody ->
                    row.with(row.verdict(), RowReason.of("title.row.not-recommended"))
                            .finding(new Found(null, List.of()));
                case Result.MayMean(var firms, var why) -> doubtful(row, firms, why);
                case Result.Means(var firm, var by) ->
                    isCalledSo(called.getOrDefault(holder.name(), List.of()), firm)
                            ? doubtful(row, List.of(firm), RowReason.of("title.row.awaited-name-of-another"))
                            : row.verdict() == RowVerdict.AMBIGUOUS
                                    ? doubtful(row, List.of(firm), by)
                                    : means(row, holder, firm, by);
            };
        }

        /** Whether somebody else here bears or bore that name. */
        private static boolean isCalledSo(List<EnterpriseRow> called, AwaitedFirm firm) {
            return called.stream().anyMatch(other -> !other.creditCode().value().equals(firm.creditCode()));
        }

        private static CheckedRow doubtful(CheckedRow row, List<AwaitedFirm> firms, RowReason why) {
            return row.with(RowVerdict.AMBIGUOUS, why).finding(new Found(null, firms));
        }

        private CheckedRow means(CheckedRow row, Holder holder, AwaitedFirm firm, RowReason by) {
            var place = holder.place().city() == null
                    ? Places.of(regions, new RegionCode(firm.countyCode()))
                    : holder.place();
            return row.of(new Holder(holder.name(), firm.creditCode(), null, place, null))
                    .with(row.verdict(), by)
                    .finding(new Found(firm, List.of(firm)));
        }
    }
}
