package io.tidu.ladder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two editions side by side, by what people read: two ways to write the same rule are no difference.
 *
 * @param whole what the editions as a whole say differently
 * @param provisions in the order of the later edition, those that are gone where they stood
 */
public record EditionDifference(Set<Aspect> whole, List<ProvisionDifference> provisions) {

    public EditionDifference {
        whole = Set.copyOf(whole);
        provisions = List.copyOf(provisions);
    }

    public static EditionDifference between(ReadEdition before, ReadEdition after) {
        var whole = EnumSet.noneOf(Aspect.class);
        for (var aspect : Aspect.values()) {
            if (!before.of(aspect).equals(after.of(aspect))) {
                whole.add(aspect);
            }
        }
        return new EditionDifference(
                whole,
                codes(before, after).stream()
                        .map(code -> ProvisionDifference.between(
                                code,
                                before.provision(code).orElse(null),
                                after.provision(code).orElse(null)))
                        .toList());
    }

    /** Those that are not the same in both. */
    public List<ProvisionDifference> changed() {
        return provisions.stream()
                .filter(provision -> provision.mark() != ProvisionDifference.Mark.SAME)
                .toList();
    }

    public long count(ProvisionDifference.Mark mark) {
        return provisions.stream().filter(provision -> provision.mark() == mark).count();
    }

    public boolean isEmpty() {
        return whole.isEmpty() && changed().isEmpty();
    }

    private static List<String> codes(ReadEdition before, ReadEdition after) {
        var codes = new ArrayList<>(codes(after).toList());
        String last = null;
        for (var code : codes(before).toList()) {
            if (!codes.contains(code)) {
                codes.add(last == null ? 0 : codes.indexOf(last) + 1, code);
            }
            last = code;
        }
        return codes;
    }

    private static Stream<String> codes(ReadEdition edition) {
        return edition.provisions().stream().map(ReadProvision::code);
    }
}
