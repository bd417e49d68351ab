package io.tidu.title;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Titles of one rung, to be asked for by code, enterprise or folded name of a holder. */
final class HeldAlready {

    private final Map<Object, List<Title>> byIdentity = new HashMap<>();

    HeldAlready(Collection<Title> titles) {
        titles.forEach(this::add);
    }

    private void add(Title title) {
        var holder = title.holder();
        put(holder.foldedName(), title);
        if (holder.creditCode() != null) {
            put(holder.creditCode(), title);
        }
        if (holder.enterprise() != null) {
            put(holder.enterprise(), title);
        }
    }

    private void put(Object identity, Title title) {
        byIdentity.computeIfAbsent(identity, none -> new ArrayList<>()).add(title);
    }

    /** Those that share the code or the enterprise: surely the same holder. */
    Set<Title> surelyBy(Holder holder) {
        var found = new LinkedHashSet<Title>();
        if (holder.creditCode() != null) {
            found.addAll(byIdentity.getOrDefault(holder.creditCode(), List.of()));
        }
        if (holder.enterprise() != null) {
            found.addAll(byIdentity.getOrDefault(holder.enterprise(), List.of()));
        }
        return found;
    }

    /** Those of exactly this name that are not surely the same holder. */
    List<Title> byNameOf(Holder holder) {
        var sure = surelyBy(holder);
        return byIdentity.getOrDefault(holder.foldedName(), List.of()).stream()
                .filter(title -> !sure.contains(title))
                .toList();
    }
}
