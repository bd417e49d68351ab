package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.tidu.evidence.EvidenceSlot;
import io.tidu.evidence.SlotCode;
import java.util.List;
import java.util.stream.Collectors;

/** Says at the end of a group which evidence proves it, and leads there. */
class SlotHint extends Div {

    SlotHint(List<SlotCode> slots, DraftKeeper keeper, Runnable toEvidence) {
        var words = keeper.words();
        addClassName("filing-slots");
        var names = keeper.work().slots().forRung(keeper.view().form().rung().code()).stream()
                .filter(slot -> slots.contains(slot.code()))
                .map((EvidenceSlot slot) -> slot.name().in(words.locale()))
                .collect(Collectors.joining(words.say("filing.ui.list.comma")));
        var go = new Button(words.say("filing.ui.evidence.go"), click -> toEvidence.run());
        go.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(Blocks.soft(words.say("filing.ui.evidence.needed", names)), go);
    }
}
