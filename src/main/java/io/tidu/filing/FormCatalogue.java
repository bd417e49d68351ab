package io.tidu.filing;

import io.tidu.ladder.Rung;
import java.util.Optional;
import java.util.Set;

/** The forms, one for each rung that can be filed for here. Read from {@code db/forms} and checked when the program starts. */
public interface FormCatalogue {

    Optional<FormDefinition> find(Rung rung);

    /** @throws IllegalArgumentException if there is no form for the rung */
    FormDefinition form(Rung rung);

    /** The rungs that can be filed for. */
    Set<Rung> rungs();
}
