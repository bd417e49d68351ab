package io.tidu.evidence;

import io.tidu.ladder.EvidenceNames;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells readers of the rules what the slots are called. */
@Component
class SlotNames implements EvidenceNames {

    private final EvidenceSlots slots;

    SlotNames(EvidenceSlots slots) {
        this.slots = slots;
    }

    @Override
    public List<String> codes() {
        return slots.all().stream().map(slot -> slot.code().value()).toList();
    }

    @Override
    public String name(String code, Locale locale) {
        return slots.all().stream()
                .filter(slot -> slot.code().value().equals(code))
                .findFirst()
                .map(slot -> slot.name().in(locale))
                .orElse(code);
    }
}
