package io.tidu.evidence;

import java.util.List;

/** The slots of evidence as data ({@code db/evidence/slots.yaml}): what each rung asks for. */
public interface EvidenceSlots {

    /** Every slot that rungs may ask for in its most general wording, by code. */
    List<EvidenceSlot> all();

    /** The slots a rung asks for, by code; none for a rung that is not known here. */
    List<EvidenceSlot> forRung(String rungCode);

    /** The slot in its most general wording, also one that is for officials only. @throws EvidenceRefused if there is none of that code */
    EvidenceSlot slot(SlotCode code);
}
