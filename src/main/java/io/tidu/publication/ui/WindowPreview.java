package io.tidu.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.tidu.publication.NoticeWindow;
import io.tidu.shared.WorkingDays;
import java.time.format.TextStyle;
import java.util.stream.Collectors;

/** Says to what day a notice would run, and which holidays and make-up days are in it. */
class WindowPreview extends Div {

    private final transient WorkingDays calendar;

    WindowPreview(WorkingDays calendar) {
        this.calendar = calendar;
        addClassName("tidu-window");
        getElement().setAttribute("aria-live", "polite");
    }

    void clear() {
        removeAll();
    }

    void show(NoticeWindow window) {
        removeAll();
        add(new Paragraph(getTranslation(
                "publication.view.form.preview",
                window.opensOn().toString(),
                window.closesOn().toString(),
                window.closesOn().getDayOfWeek().getDisplayName(TextStyle.FULL, getLocale()))));
        var unusual = window.unusualDays(calendar);
        if (!unusual.isEmpty()) {
            soft(unusual.stream()
                    .map(day -> getTranslation(
                            day.worked() ? "publication.view.daysWorked" : "publication.view.daysOff",
                            day.day().toString()))
                    .collect(Collectors.joining(getTranslation("publication.comma"))));
        }
        if (calendar.isProvisional(window.closesOn().getYear())) {
            soft(getTranslation(
                    "publication.view.provisional",
                    String.valueOf(window.closesOn().getYear())));
        }
    }

    private void soft(String text) {
        var line = new Span(text);
        line.addClassName("tidu-soft");
        add(line);
    }
}
