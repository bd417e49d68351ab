package io.tidu.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.evidence.EvidenceRow;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One file, in the way its kind is shown; of what cannot be shown, why. */
class EvidenceStage extends Div {

    private final IntConsumer turned;
    private @Nullable Paper paper;

    /** @param turned is told the page that is looked at, when the person turns to another */
    EvidenceStage(IntConsumer turned) {
        this.turned = turned;
        addClassName("tidu-evidence-stage");
    }

    void show(@Nullable EvidenceRow row, int page) {
        removeAll();
        paper = null;
        add(row == null ? note("evidence.viewer.empty") : shown(row, page));
    }

    /** Of the file that is shown already. */
    void turnTo(int page) {
        if (paper != null) {
            paper.turnTo(page);
        }
    }

    int page() {
        return paper == null ? 1 : paper.page();
    }

    private Component shown(EvidenceRow row, int page) {
        if (!row.scan().isOpenable()) {
            return note("evidence.scan." + row.scan());
        }
        if (!row.kind().isShownInPage()) {
            return note("evidence.viewer.ofd");
        }
        paper = new Paper(row, page, turned);
        return paper;
    }

    private Component note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("tidu-empty");
        return note;
    }

    /** Below the address of the program, wherever that is mounted: pages set their base to it. */
    static String address(EvidenceRow row) {
        return "evidence/" + row.id().value();
    }
}
