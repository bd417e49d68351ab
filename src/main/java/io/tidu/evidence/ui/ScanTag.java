package io.tidu.evidence.ui;

import com.vaadin.flow.component.html.Span;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.ScanState;
import java.util.Optional;

/** Says of a file that nobody may open it, and what is to be done. */
public final class ScanTag extends Span {

    private ScanTag(EvidenceRow row) {
        setText(getTranslation("evidence.scan." + row.scan()));
        addClassNames("tidu-tag", row.scan() == ScanState.INFECTED ? "unmet" : "unknown");
    }

    /** Nothing of a file that may be opened. */
    public static Optional<ScanTag> of(EvidenceRow row) {
        return row.scan().isOpenable() ? Optional.empty() : Optional.of(new ScanTag(row));
    }
}
