package io.tidu.ladder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        return new EditionDifference(whole, provisions(before, after));
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

    private static List<ProvisionDifference> provisions(ReadEdition before, ReadEdition after) {
        var left = new ArrayList<>(before.provisions());
        var all = new ArrayList<ProvisionDifference>();
        for (var provision : after.provisions()) {
            var same = counterpart(provision, before, after, left);
            left.remove(same);
            all.add(ProvisionDifference.between(provision.code(), same, provision));
        }
        insert(left, before, all);
        return all;
    }

    /** The one of the same code; of editions that number otherwise, the first of the same name. */
    private static @Nullable ReadProvision counterpart(
            ReadProvision provision, ReadEdition before, ReadEdition after, List<ReadProvision> left) {
        return before.provision(provision.code())
                .or(() -> left.stream()
                        .filter(other -> after.provision(other.code()).isEmpty())
                        .filter(other -> other.of(Aspect.NAME).equals(provision.of(Aspect.NAME)))
                        .findFirst())
                .orElse(null);
    }

    /** What is gone stands behind what it stood behind. */
    private static void insert(List<ReadProvision> gone, ReadEdition before, List<ProvisionDifference> all) {
        int place = 0;
        for (var provision : before.provisions()) {
            if (gone.contains(provision)) {
                all.add(place, ProvisionDifference.between(provision.code(), provision, null));
                place++;
            } else {
                place = placeOf(provision, all) + 1;
            }
        }
    }

    private static int placeOf(ReadProvision provision, List<ProvisionDifference> all) {
        return all.stream().map(ProvisionDifference::before).toList().indexOf(provision);
    }
}
