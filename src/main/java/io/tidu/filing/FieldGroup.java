package io.tidu.filing;

import io.tidu.evidence.SlotCode;
import io.tidu.ladder.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the form: fields that belong together.
 *
 * @param slots of the evidence that proves them
 */
public record FieldGroup(
        String code,
        int number,
        Bilingual label,
        @Nullable Bilingual help,
        List<FieldDefinition> fields,
        List<SlotCode> slots) {

    public FieldGroup {
        fields = List.copyOf(fields);
        slots = List.copyOf(slots);
    }
}
