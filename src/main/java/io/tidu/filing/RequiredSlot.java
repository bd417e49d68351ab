package io.tidu.filing;

import io.tidu.evidence.EvidenceSlot;
import io.tidu.ladder.Provision;
import java.util.List;

/**
 * A slot as one filing has to fill it.
 *
 * @param because provisions that the filing meets by something only files here prove; empty where the rung asks for the slot anyway,
 *     or does not ask for it
 */
public record RequiredSlot(EvidenceSlot slot, List<Provision> because) {

    public RequiredSlot {
        because = List.copyOf(because);
    }
}
