package io.tidu.filing;

import java.time.Instant;
import java.util.List;

/**
 * Why a filing is back at the enterprise.
 *
 * @param by the party that gave it back
 * @param fields what it is about, if that was said
 */
public record ReturnNotice(Party by, String bureauOrPerson, Instant at, String reason, List<FieldPath> fields) {

    public ReturnNotice {
        fields = List.copyOf(fields);
    }
}
