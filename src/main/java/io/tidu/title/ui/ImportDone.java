package io.tidu.title.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.tidu.title.ImportPreview;
import java.util.Map;
import java.util.Objects;

/** How many titles came into the register, and the way to them. */
class ImportDone extends Div {

    ImportDone(ImportPreview file) {
        int granted = Objects.requireNonNullElse(file.granted(), 0);
        var text =
                new Paragraph(getTranslation(granted == 0 ? "title.import.done.none" : "title.import.done", granted));
        text.getElement().setAttribute("role", "status");
        addClassNames("tidu-card", "tidu-title-done");
        add(text);
        var terms = file.terms();
        if (terms != null) {
            var link = new RouterLink(getTranslation("title.import.see"), TitlesView.class);
            link.setQueryParameters(
                    QueryParameters.simple(Map.of("list", terms.list().number())));
            add(link);
        }
    }
}
