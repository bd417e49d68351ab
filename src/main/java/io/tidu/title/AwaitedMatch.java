package io.tidu.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says which recommended firm a row of the ministry's list means: by code, then by the present name, then by a former one. Precision goes
 * before recall: whatever leaves a doubt waits for a person, who sees the firms it may be.
 */
final class AwaitedMatch {

    /** What a row says of a firm. @param city code of its city; null where the list does not say */
    record Named(
            int row,
            String name,
            @Nullable String code,
            @Nullable String city) {}

    /** What came of it. */
    sealed interface Result {
        /** @param by how it was recognised */
        record Means(AwaitedFirm firm, RowReason by) implements Result {}

        record MayMean(List<AwaitedFirm> firms, RowReason why) implements Result {}

        record MeansNobody() implements Result {}
    }

    private final Map<String, AwaitedFirm> byCode = new HashMap<>();
    private final Map<String, Set<AwaitedFirm>> byName = new HashMap<>();
    private final Map<String, String> cities;
    private final NearNames near;
    private final Map<UUID, Integer> taken = new HashMap<>();

    /** @param cities of the counties of the firms */
    AwaitedMatch(List<AwaitedFirm> firms, Map<String, String> cities) {
        this.cities = cities;
        this.near = new NearNames(firms);
        for (var firm : firms) {
            byCode.put(firm.creditCode(), firm);
            firm.names()
                    .forEach(name -> byName.computeIfAbsent(NameForms.exact(name), none -> new LinkedHashSet<>())
                            .add(firm));
        }
    }

    /** A firm is meant by one row: a second one that seems to mean it waits for a person. */
    Result of(Named row) {
        var result = row.code() == null ? byName(row) : byCode(row, row.code());
        if (!(result instanceof Result.Means(var firm, var by))) {
            return result;
        }
        @Nullable Integer earlier = taken.putIfAbsent(firm.id(), row.row());
        return earlier == null
                ? result
                : new Result.MayMean(List.of(firm), RowReason.of("title.row.awaited-twice", earlier));
    }

    /** The code says who it is, unless the name says somebody else: then a line may have slipped. */
    private Result byCode(Named row, String code) {
        var named = byName.getOrDefault(NameForms.exact(row.name()), Set.of());
        @Nullable AwaitedFirm coded = byCode.get(code);
        if (coded == null) {
            return named.isEmpty()
                    ? new Result.MeansNobody()
                    : new Result.MayMean(List.copyOf(named), RowReason.of("title.row.awaited-other-code"));
        }
        if (!named.isEmpty() && !named.contains(coded)) {
            return new Result.MayMean(with(coded, named), RowReason.of("title.row.awaited-code-of-another"));
        }
        return new Result.Means(coded, RowReason.of("title.row.awaited-by-code"));
    }

    private Result byName(Named row) {
        var exact = NameForms.exact(row.name());
        var named = byName.getOrDefault(exact, Set.of());
        if (named.isEmpty()) {
            var like = near.like(row.name());
            return like.isEmpty()
                    ? new Result.MeansNobody()
                    : new Result.MayMean(like, RowReason.of("title.row.awaited-like"));
        }
        if (named.size() > 1) {
            return new Result.MayMean(List.copyOf(named), RowReason.of("title.row.awaited-several"));
        }
        var firm = named.iterator().next();
        @Nullable String city = cities.get(firm.countyCode());
        if (row.city() != null && city != null && !row.city().equals(city)) {
            return new Result.MayMean(List.of(firm), RowReason.of("title.row.awaited-elsewhere", firm.place()));
        }
        return new Result.Means(
                firm,
                NameForms.exact(firm.name()).equals(exact)
                        ? RowReason.of("title.row.awaited-by-name")
                        : RowReason.of("title.row.awaited-by-former-name", firm.name()));
    }

    private static List<AwaitedFirm> with(AwaitedFirm first, Set<AwaitedFirm> others) {
        var all = new ArrayList<AwaitedFirm>();
        all.add(first);
        all.addAll(others);
        return all;
    }
}
