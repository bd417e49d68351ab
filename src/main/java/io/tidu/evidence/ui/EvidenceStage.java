package io.tidu.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.evidence.EvidenceKind;
import io.tidu.evidence.EvidenceRow;
import org.jspecify.annotations.Nullable;

/** One file, in the way its kind is shown; of what cannot be shown, why. */
class EvidenceStage extends Div {

    /** Asks the browser's reader for the paper alone, as wide as there is room: without the strip of small pages beside it. */
    private static final String PAPER = "navpanes=0&view=FitH";

    EvidenceStage() {
        addClassName("tidu-evidence-stage");
    }

    void show(@Nullable EvidenceRow row) {
        removeAll();
        removeClassName("full-size");
        add(row == null ? note("evidence.viewer.empty") : shown(row));
    }

    boolean isPicture(@Nullable EvidenceRow row) {
        return row != null && (row.kind() == EvidenceKind.JPG || row.kind() == EvidenceKind.PNG);
    }

    void turnTo(EvidenceRow row, int page) {
        getChildren()
                .filter(IFrame.class::isInstance)
                .map(IFrame.class::cast)
                .forEach(frame -> frame.setSrc(address(row) + "#page=" + page + "&" + PAPER));
    }

    void changeSize() {
        setClassName("full-size", !hasClassName("full-size"));
    }

    private Component shown(EvidenceRow row) {
        if (!row.scan().isOpenable()) {
            return note("evidence.scan." + row.scan());
        }
        return switch (row.kind()) {
            case PDF -> frame(row);
            case JPG, PNG -> new Image(address(row), row.fileName());
            case OFD -> note("evidence.viewer.ofd");
        };
    }

    private static Component frame(EvidenceRow row) {
        var frame = new IFrame(address(row) + "#" + PAPER);
        frame.getElement().setAttribute("title", row.fileName());
        return frame;
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
