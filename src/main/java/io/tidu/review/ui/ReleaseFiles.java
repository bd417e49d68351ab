package io.tidu.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.tidu.identity.Actor;
import io.tidu.review.JobId;
import io.tidu.review.ReleaseService;
import java.io.ByteArrayInputStream;
import java.util.Locale;

/** The letter of a release to print, and its table to work with. Who may have them is asked each time. */
class ReleaseFiles extends Div {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Makes a file when it is asked for. */
    private interface File {
        byte[] make(Locale locale);
    }

    ReleaseFiles(Actor actor, JobId release, ReleaseService releases) {
        addClassName("tidu-buttons");
        var name = release.value().toString();
        add(
                link(
                        "review.bulk.pdf",
                        name + ".pdf",
                        "application/pdf",
                        locale -> releases.letter(actor, release, locale)),
                link(
                        "review.bulk.excel",
                        name + ".xlsx",
                        WORKBOOK,
                        locale -> releases.workbook(actor, release, locale)));
    }

    private Anchor link(String key, String name, String type, File file) {
        var locale = getLocale();
        return new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    var bytes = file.make(locale);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                getTranslation(key));
    }
}
