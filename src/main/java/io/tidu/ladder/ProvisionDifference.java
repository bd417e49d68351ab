package io.tidu.ladder;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A provision in two editions.
 *
 * @param code in the later edition, or the only one it has
 * @param before null if it is new
 * @param after null if it is gone
 * @param changed what it says differently; empty unless it is in both
 */
public record ProvisionDifference(
        String code,
        @Nullable ReadProvision before,
        @Nullable ReadProvision after,
        Set<Aspect> changed) {

    /** What became of a provision. */
    public enum Mark {
        ADDED,
        REMOVED,
        CHANGED,
        SAME;

        public String messageKey() {
            return "ladder.read.mark." + name();
        }
    }

    public ProvisionDifference {
        changed = Set.copyOf(changed);
    }

    static ProvisionDifference between(String code, @Nullable ReadProvision before, @Nullable ReadProvision after) {
        var changed = EnumSet.noneOf(Aspect.class);
        if (before != null && after != null) {
            for (var aspect : Aspect.values()) {
                if (!before.of(aspect).equals(after.of(aspect))) {
                    changed.add(aspect);
                }
            }
        }
        return new ProvisionDifference(code, before, after, changed);
    }

    /** Its code, or both where the editions number otherwise. */
    public String codes() {
        return before == null || before.code().equals(code) ? code : before.code() + " → " + code;
    }

    public Mark mark() {
        if (before == null) {
            return Mark.ADDED;
        }
        if (after == null) {
            return Mark.REMOVED;
        }
        return changed.isEmpty() ? Mark.SAME : Mark.CHANGED;
    }
}
