package io.tidu.ladder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a draft from being put in force.
 *
 * @param provision code of the provision it stands in; null if it concerns the whole
 * @param field the key it stands under, for instance {@code name} or {@code in_force.NEW}; empty if not one alone
 * @param messageKey of the text in {@code messages/ladder}
 */
public record DraftProblem(@Nullable String provision, String field, String messageKey, List<Object> arguments) {

    public DraftProblem {
        arguments = List.copyOf(arguments);
    }

    static DraftProblem of(String field, String messageKey, Object... arguments) {
        return new DraftProblem(null, field, messageKey, List.of(arguments));
    }

    static DraftProblem in(DraftProvision provision, String field, String messageKey, Object... arguments) {
        return new DraftProblem(provision.code(), field, messageKey, List.of(arguments));
    }
}
