package io.tidu.identity;

import java.util.Map;

/**
 * What a merger would move: numbers and nothing else, for administrators see no business data.
 *
 * @param counts by the key of their text
 */
public record MergePreview(BureauRow from, BureauRow into, Map<String, Integer> counts) {

    public MergePreview {
        counts = Map.copyOf(counts);
    }
}
