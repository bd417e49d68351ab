package io.tidu.ladder;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One numbered condition of a rulebook.
 *
 * @param code as in the assessment service, such as {@code P2b}
 * @param note how the condition is to be read, for people; may be null
 * @param evidence codes of the evidence that proves it
 * @param rules by kind of filing; a kind that is absent is not asked for it
 */
public record Provision(
        String code,
        Bilingual name,
        @Nullable Bilingual note,
        Citation citation,
        List<String> evidence,
        Map<FilingKind, Criterion> rules) {

    public Provision {
        evidence = List.copyOf(evidence);
        // by place and not by hash: whole populations ask for them
        var byKind = new EnumMap<FilingKind, Criterion>(FilingKind.class);
        byKind.putAll(rules);
        rules = Collections.unmodifiableMap(byKind);
    }

    /** The rule for a kind of filing, null if the provision does not apply to it. */
    public @Nullable Criterion rule(FilingKind kind) {
        return rules.get(kind);
    }
}
