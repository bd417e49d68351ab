package io.tidu.ladder;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A provision in the words of one language.
 *
 * @param says what there is to say; an aspect that is absent does not apply
 */
public record ReadProvision(String code, Certainty certainty, Map<Aspect, String> says) {

    public ReadProvision {
        var copy = new EnumMap<Aspect, String>(Aspect.class);
        copy.putAll(says);
        says = Collections.unmodifiableMap(copy);
    }

    /** Empty where it does not apply. */
    public String of(Aspect aspect) {
        return says.getOrDefault(aspect, "");
    }
}
