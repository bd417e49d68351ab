package io.tidu.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tidu.evidence.EvidenceRow;
import java.util.List;

/** The viewer over the page, for screens without a place of their own for it. */
public class EvidenceDialog extends Dialog {

    private final EvidenceViewer viewer = new EvidenceViewer();

    public EvidenceDialog(List<EvidenceRow> files, EvidenceRow first) {
        viewer.show(files, first);
        addClassName("tidu-evidence-dialog");
        setHeaderTitle(getTranslation("evidence.viewer.title"));
        setWidth("min(96vw, 1200px)");
        setHeight("94vh");
        add(viewer);
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("evidence.viewer.close"));
        getHeader().add(close);
    }

    public EvidenceViewer viewer() {
        return viewer;
    }
}
