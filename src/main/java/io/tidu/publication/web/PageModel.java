package io.tidu.publication.web;

import io.tidu.publication.NoticeRow;
import io.tidu.publication.NoticeStatus;
import io.tidu.shared.WorkingDays;
import io.tidu.shared.Zone;
import io.tidu.title.TitleTypes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every public page has at hand. */
@ControllerAdvice(basePackageClasses = PageModel.class)
class PageModel {

    private static final Pattern OURS = Pattern.compile("[A-Z]{2}-[0-9]{4}-[0-9]{4,}(-E[0-9]+)?");

    private final TitleTypes types;
    private final WorkingDays calendar;
    private final Clock clock;

    PageModel(TitleTypes types, WorkingDays calendar, Clock clock) {
        this.types = types;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Where the switch of the language leads back to. */
    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    @ModelAttribute("speak")
    PageModel speak() {
        return this;
    }

    /** The name of a rung; of one that is gone, its code. */
    public String rung(String code) {
        return types.find(code)
                .map(type -> type.name(LocaleContextHolder.getLocale()))
                .orElse(code);
    }

    /** The working days a notice still runs, today counted. */
    public int daysLeft(NoticeRow notice) {
        return notice.publicWindow().daysLeft(today(), calendar);
    }

    public boolean hasEnded(NoticeRow notice) {
        return notice.publicWindow().hasEnded(today());
    }

    /** Whether an objection to a firm of it would be in time. */
    public boolean takesObjections(NoticeRow notice) {
        return notice.status() == NoticeStatus.RUNNING && !hasEnded(notice);
    }

    /** A moment in Shanghai. */
    public LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Zone.SHANGHAI);
    }

    /** Whether a list with that number is kept here: numbers of older lists are documents of other offices. */
    public boolean isOurs(String listNumber) {
        return OURS.matcher(listNumber).matches();
    }

    /** The paragraphs of a document's text. */
    public List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }
}
