package io.tidu.ladder;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one question came to.
 *
 * @param rung both editions are of
 * @param firms how many were looked at
 * @param totals firms by what changes for them; changes nobody has are absent
 * @param byCounty the same by county code
 * @param turned how many changed firms each provision comes to something else for, by its code: why it changes
 */
public record WhatIfResult(
        Rung rung,
        EditionRef before,
        EditionRef after,
        FilingKind kind,
        long firms,
        Map<Change, Integer> totals,
        SortedMap<String, Map<Change, Integer>> byCounty,
        Map<String, Integer> turned) {

    public WhatIfResult {
        totals = copyOf(totals);
        var copy = new TreeMap<String, Map<Change, Integer>>();
        byCounty.forEach((county, changes) -> copy.put(county, copyOf(changes)));
        byCounty = Collections.unmodifiableSortedMap(copy);
        turned = Collections.unmodifiableMap(new LinkedHashMap<>(turned));
    }

    /** Whether nothing changes for anybody. */
    public boolean isEmpty() {
        return totals.isEmpty();
    }

    private static Map<Change, Integer> copyOf(Map<Change, Integer> changes) {
        var copy = new EnumMap<Change, Integer>(Change.class);
        copy.putAll(changes);
        return Collections.unmodifiableMap(copy);
    }
}
