package io.tidu.publication.web;

import io.tidu.publication.EntryFilter;
import io.tidu.publication.NoticeEntry;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.PublicRecord;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.Zone;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of the form, as it was filled in and with what is wrong; every time with a key of its own. */
@Component
class ObjectionPage {

    private final PublicRecord record;
    private final PageModel speak;
    private final MessageSource messages;
    private final Clock clock;

    ObjectionPage(PublicRecord record, PageModel speak, MessageSource messages, Clock clock) {
        this.record = record;
        this.speak = speak;
        this.messages = messages;
        this.clock = clock;
    }

    ModelAndView of(
            NoticeRow notice,
            ObjectionForm form,
            HttpStatus status,
            HttpServletResponse answer,
            HttpSession session,
            Locale locale) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var key = StatementSession.ofObjections(session).newForm().toString();
        var problems = new LinkedHashMap<String, String>();
        form.problems().forEach((field, problem) -> problems.put(field, text(problem, locale)));
        return new ModelAndView("publication/objection", status)
                .addObject("notice", notice)
                .addObject("firm", firm(notice, form.of(ObjectionForm.FIRM)).orElse(null))
                .addObject("open", speak.takesObjections(notice))
                .addObject("now", LocalDateTime.ofInstant(clock.instant(), Zone.SHANGHAI))
                .addObject("key", key)
                .addObject("form", form)
                .addObject("problems", problems);
    }

    private Optional<NoticeEntry> firm(NoticeRow notice, String creditCode) {
        return creditCode.isEmpty()
                ? Optional.empty()
                : record.noticeEntries(notice.id(), new EntryFilter(creditCode, null), 0, 2).stream()
                        .filter(entry -> entry.firm().creditCode().equals(creditCode))
                        .findFirst();
    }

    private String text(RuleViolation problem, Locale locale) {
        return messages.getMessage(problem.messageKey(), problem.arguments().toArray(), locale);
    }
}
