package io.tidu.identity;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Gives an act one effect however often it is asked for: a double click, a replay, an answer that was lost.
 *
 * <p>Must be called inside the transaction of the act: the key is taken and the act done together or not at all.
 */
public interface Once {

    /**
     * Does the act unless this key has done it before, and returns its result, the stored one the second time.
     *
     * @param key made by the asking side once per intent, for instance when a dialog opens
     * @param operation what the key may be used for; the same key for another operation is refused
     * @return the result of the act, at most 200 characters, for instance the number it made
     */
    String perform(UUID key, Actor actor, String operation, Supplier<String> act);
}
