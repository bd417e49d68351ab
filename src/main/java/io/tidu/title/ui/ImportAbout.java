package io.tidu.title.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.tidu.title.ImportPreview;

/** What was recognised of the file: its header, what it lacks, what is not used, and whether it was here before. */
class ImportAbout extends Paragraph {

    ImportAbout(ImportPreview file) {
        var text = new StringBuilder(
                getTranslation("title.import.about", file.fileName(), file.format(), file.headerRow()));
        if (!file.hasCreditCodes()) {
            text.append(' ').append(getTranslation("title.import.no-codes"));
        }
        if (!file.unused().isEmpty()) {
            text.append(' ').append(getTranslation("title.import.unused", String.join("、", file.unused())));
        }
        if (file.sameFileAs() != null) {
            text.append(' ').append(getTranslation("title.import.same", file.sameFileAs()));
        }
        setText(text.toString());
    }
}
