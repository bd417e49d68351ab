package io.tidu.filing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSourceResolvable;

/**
 * What one person may do with one filing now, and for the rest why not.
 *
 * @param refused the reason for every action that is not allowed
 */
public record Permitted(Set<FilingAction> allowed, Map<FilingAction, MessageSourceResolvable> refused) {

    public Permitted {
        allowed = Set.copyOf(allowed);
        var copy = new EnumMap<FilingAction, MessageSourceResolvable>(FilingAction.class);
        copy.putAll(refused);
        refused = Map.copyOf(copy);
    }

    public boolean allows(FilingAction action) {
        return allowed.contains(action);
    }

    public Optional<MessageSourceResolvable> whyNot(FilingAction action) {
        return Optional.ofNullable(refused.get(action));
    }
}
