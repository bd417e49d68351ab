package io.tidu.title;

import java.util.Arrays;
import java.util.List;

/** Why a row has its verdict, in words of the message bundles. */
public record RowReason(String messageKey, List<String> arguments) {

    public RowReason {
        arguments = List.copyOf(arguments);
    }

    static RowReason of(String messageKey, Object... arguments) {
        return new RowReason(
                messageKey, Arrays.stream(arguments).map(String::valueOf).toList());
    }
}
