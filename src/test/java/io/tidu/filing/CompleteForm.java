package io.tidu.filing;

import java.util.Map;

/** The complete form, for tests of the screens. */
public final class CompleteForm {

    private CompleteForm() {}

    public static FormDefinition definition() {
        return SampleForm.definition();
    }

    public static Map<FieldPath, String> values() {
        return SampleForm.values();
    }
}
