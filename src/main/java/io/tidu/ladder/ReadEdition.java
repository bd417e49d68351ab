package io.tidu.ladder;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition as a lawyer reads it, in one language.
 *
 * @param says what it says as a whole
 * @param card null where it has no score card
 */
public record ReadEdition(
        Map<Aspect, String> says,
        List<ReadProvision> provisions,
        @Nullable ReadCard card) {

    public ReadEdition {
        var copy = new EnumMap<Aspect, String>(Aspect.class);
        copy.putAll(says);
        says = Collections.unmodifiableMap(copy);
        provisions = List.copyOf(provisions);
    }

    public String of(Aspect aspect) {
        return says.getOrDefault(aspect, "");
    }

    public Optional<ReadProvision> provision(String code) {
        return provisions.stream()
                .filter(provision -> provision.code().equals(code))
                .findFirst();
    }
}
