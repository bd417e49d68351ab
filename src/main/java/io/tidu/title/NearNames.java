package io.tidu.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds names that look like another without being it. What it finds is only ever shown to a person: one character makes another firm as
 * often as it is a slip of the pen.
 */
final class NearNames {

    private static final int SHORTEST_CONTAINED = 4;
    private static final LevenshteinDistance UP_TO_ONE = new LevenshteinDistance(1);

    private record Known(String loose, AwaitedFirm firm) {}

    private final Map<String, List<Known>> byPair = new HashMap<>();
    private final Map<String, List<Known>> byForm = new HashMap<>();

    NearNames(List<AwaitedFirm> firms) {
        for (var firm : firms) {
            for (var name : firm.names()) {
                add(new Known(NameForms.loose(name), firm));
            }
        }
    }

    private void add(Known known) {
        byForm.computeIfAbsent(known.loose(), none -> new ArrayList<>()).add(known);
        pairs(known.loose())
                .forEach(pair ->
                        byPair.computeIfAbsent(pair, none -> new ArrayList<>()).add(known));
    }

    /** The firms with a name like this, those of the same loose form first. */
    List<AwaitedFirm> like(String name) {
        var loose = NameForms.loose(name);
        var found = new LinkedHashSet<AwaitedFirm>();
        byForm.getOrDefault(loose, List.of()).forEach(known -> found.add(known.firm()));
        var shared = new HashMap<Known, Integer>();
        pairs(loose)
                .forEach(pair ->
                        byPair.getOrDefault(pair, List.of()).forEach(known -> shared.merge(known, 1, Integer::sum)));
        shared.keySet().stream()
                .filter(known -> isNear(loose, known.loose()))
                .forEach(known -> found.add(known.firm()));
        return List.copyOf(found);
    }

    private static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter >= SHORTEST_CONTAINED && (one.endsWith(other) || other.endsWith(one))) {
            return true;
        }
        return UP_TO_ONE.apply(one, other) == 1 || Arrays.equals(sorted(one), sorted(other));
    }

    private static int[] sorted(String text) {
        return text.codePoints().sorted().toArray();
    }

    private static Set<String> pairs(String text) {
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
