package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.shared.EnterpriseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Compares dossiers by what they stand on. Only what was submitted counts between firms: a draft is its firm's own affair, and
 * the names of those outside the territory are nobody's here.
 */
@Component
class StoredCopies {

    private final Permissions permissions;
    private final CopyQueries copies;
    private final DossierNames names;

    StoredCopies(Permissions permissions, CopyQueries copies, DossierNames names) {
        this.permissions = permissions;
        this.copies = copies;
        this.names = names;
    }

    Map<EvidenceId, CopyNotice> among(Actor actor, Collection<EvidenceRow> files) {
        files.stream().map(EvidenceRow::dossier).distinct().forEach(of -> permissions.requireRead(actor, of));
        if (actor.enterprise().isPresent() || files.isEmpty()) {
            return Map.of();
        }
        var elsewhere = copies.submitted(
                files.stream().map(file -> new Digest(file.digest())).collect(Collectors.toSet()));
        var all = dossiers(files, elsewhere.values());
        var named = names.of(all);
        var readable = permissions.readable(actor, all);
        var notices = new LinkedHashMap<EvidenceId, CopyNotice>();
        for (var file : files) {
            var owner = named.get(file.dossier());
            if (owner != null) {
                var others = others(owner.firm(), elsewhere.getOrDefault(file.digest(), Set.of()), named);
                if (!others.isEmpty()) {
                    notices.put(file.id(), notice(readable, others));
                }
            }
        }
        return notices;
    }

    private static Set<DossierId> dossiers(Collection<EvidenceRow> files, Collection<Set<DossierId>> elsewhere) {
        var all = files.stream().map(EvidenceRow::dossier).collect(Collectors.toSet());
        elsewhere.forEach(all::addAll);
        return all;
    }

    /** The dossiers of other firms, a dossier with its name. */
    private static Map<DossierId, DossierName> others(
            EnterpriseId firm, Set<DossierId> dossiers, Map<DossierId, DossierName> named) {
        var others = new HashMap<DossierId, DossierName>();
        for (var dossier : dossiers) {
            var name = named.get(dossier);
            if (name != null && !name.firm().equals(firm)) {
                others.put(dossier, name);
            }
        }
        return others;
    }

    private static CopyNotice notice(Set<DossierId> readable, Map<DossierId, DossierName> others) {
        var seen = new ArrayList<DossierName>();
        others.forEach((dossier, name) -> {
            if (readable.contains(dossier)) {
                seen.add(name);
            }
        });
        seen.sort(Comparator.comparing(DossierName::title));
        var known = seen.stream().map(DossierName::firm).collect(Collectors.toSet());
        long outside = others.values().stream()
                .map(DossierName::firm)
                .distinct()
                .filter(firm -> !known.contains(firm))
                .count();
        return new CopyNotice(seen, (int) outside);
    }

    List<DossierName> ownOthers(Actor actor, EvidenceRow file) {
        permissions.requireRead(actor, file.dossier());
        var firm = actor.enterprise();
        if (firm.isEmpty()) {
            return List.of();
        }
        var others = copies.current(new Digest(file.digest()));
        others.remove(file.dossier());
        return names.of(others).values().stream()
                .filter(name -> name.firm().equals(firm.get()))
                .sorted(Comparator.comparing(DossierName::title))
                .toList();
    }
}
