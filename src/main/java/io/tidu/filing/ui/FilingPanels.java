package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.filing.FilingView;

/** What is claimed in a filing and what its conditions came to, for the screens of other modules. */
@org.springframework.stereotype.Component
public class FilingPanels {

    private final FilingWords words;
    private final EvidenceSlots slots;

    FilingPanels(FilingWords words, EvidenceSlots slots) {
        this.words = words;
        this.slots = slots;
    }

    /** Every condition by its code, in the order of the rule, as officials cite them. */
    public Component findings(FilingView view) {
        return new FindingList(view.assessment(), slots, words, FindingList.Reader.OFFICIAL);
    }

    /** Everything that is claimed, group by group: yearly figures beside each other, computed ones among them. */
    public Component figures(FilingView view) {
        return new FilingSummary(view, words);
    }
}
