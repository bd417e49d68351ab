package io.tidu.filing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.filing.FilingView;

/** The evidence to look at: as it is now, or as a submission contained it. */
class EvidenceToRead extends Section {

    /** @param submission 0 for the files that are there now */
    EvidenceToRead(FilingView view, Workplace work, int submission) {
        addClassName("tidu-section");
        var panel = new EvidencePanel(
                work.evidence(),
                work.slots(),
                work.actor(),
                new DossierId(view.id().value()),
                view.form().rung().code());
        panel.showValidity(work.vault().validity());
        if (submission == 0) {
            panel.setReadOnly(true);
        } else {
            panel.showSubmission(submission);
        }
        add(new H2(work.words().say("filing.ui.evidence.title")), panel);
    }
}
