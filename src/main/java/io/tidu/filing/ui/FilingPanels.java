package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.filing.FilingView;
import io.tidu.filing.ReturnTarget;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is claimed in a filing and what its conditions came to, for the screens of other modules. */
@org.springframework.stereotype.Component
public class FilingPanels {

    /**
     * A button beside every line.
     *
     * @param chosen is told the code of the condition or field
     */
    public record Pointing(String label, Consumer<String> chosen) {}

    private final FilingWords words;
    private final EvidenceSlots slots;

    FilingPanels(FilingWords words, EvidenceSlots slots) {
        this.words = words;
        this.slots = slots;
    }

    /** Every condition by its code, in the order of the rule, as officials cite them. */
    public Component findings(FilingView view, @Nullable Pointing pointing) {
        return new FindingList(view.assessment(), slots, words, FindingList.Reader.OFFICIAL, pointing);
    }

    /** Everything that is claimed, group by group: yearly figures beside each other, computed ones among them. */
    public Component figures(FilingView view, @Nullable Pointing pointing) {
        return new FilingSummary(view, words, pointing);
    }

    /** What a part of a filing is called. */
    public String nameOf(FilingView view, ReturnTarget target) {
        return new FieldNames(view.form(), view.content(), slots, words).of(target);
    }

    /** Whose turn it is, since when, until when, and what stops the clock. */
    public Component turn(FilingView view) {
        return new TurnLine(view.row(), view.turn(), words);
    }
}
