package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tidu.filing.FilingId;

/** Takes all files of a filing away in one package. The address asks for permission each time. */
public class PackageLink extends Anchor {

    /** @param submission 0 for what the firm has in its draft now */
    public PackageLink(FilingId filing, int submission) {
        addClassName("tidu-package");
        setHref("downloads/filings/" + filing.value() + "?submission=" + submission);
        setRouterIgnore(true);
        getElement().setAttribute("download", true);
        var icon = VaadinIcon.FILE_ZIP.create();
        icon.setSize("1em");
        add(icon);
        add(getTranslation(submission == 0 ? "filing.archive.takeDraft" : "filing.archive.take"));
    }
}
