package io.tidu.publication.web;

import io.tidu.evidence.EvidenceRefused;
import io.tidu.publication.complaint.Complaining;
import io.tidu.publication.complaint.ComplaintRefused;
import io.tidu.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form with which anybody complains about the holder of a title. It works without scripts. */
@Controller
class ComplaintPages {

    private final Complaining complaining;
    private final ObjectionLimits limits;
    private final MessageSource messages;

    ComplaintPages(Complaining complaining, ObjectionLimits limits, MessageSource messages) {
        this.complaining = complaining;
        this.limits = limits;
        this.messages = messages;
    }

    @GetMapping("/complaints/new")
    ModelAndView form(
            @RequestParam Map<String, String> asked, HttpServletResponse answer, HttpSession session, Locale locale) {
        return page(new ComplaintForm(asked), HttpStatus.OK, answer, session, locale);
    }

    @PostMapping("/complaints/new")
    ModelAndView complain(
            @RequestParam Map<String, String> typed,
            @RequestParam(name = StatementForm.FILES, required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse answer,
            HttpSession session,
            Locale locale) {
        var form = new ComplaintForm(typed);
        var wait = limits.secondsToSend(request.getRemoteAddr());
        if (wait > 0) {
            answer.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            form.problem(StatementForm.KEY, new FormRefused("tooMany", Math.ceilDiv(wait, 60)));
            return page(form, HttpStatus.TOO_MANY_REQUESTS, answer, session, locale);
        }
        if (sent(form, StatementForm.chosen(files), StatementSession.ofComplaints(session))) {
            return new ModelAndView("redirect:/complaints/received");
        }
        return page(form, HttpStatus.UNPROCESSABLE_CONTENT, answer, session, locale);
    }

    /** Whether it was taken; the form knows why not. */
    private boolean sent(ComplaintForm form, List<MultipartFile> files, StatementSession session) {
        var key = form.intent(session);
        var complaint = form.read(files);
        if (key.isEmpty() || complaint.isEmpty()) {
            return false;
        }
        try {
            session.received(complaining.complain(complaint.get(), key.get()));
            return true;
        } catch (RuleViolation refused) {
            form.problem(fieldOf(refused), refused);
            return false;
        }
    }

    private static String fieldOf(RuleViolation refused) {
        return switch (refused) {
            case EvidenceRefused _ -> StatementForm.FILES;
            case ComplaintRefused.NotHeld _ -> ComplaintForm.RUNG;
            default -> StatementForm.KEY;
        };
    }

    private ModelAndView page(
            ComplaintForm form, HttpStatus status, HttpServletResponse answer, HttpSession session, Locale locale) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var problems = new LinkedHashMap<String, String>();
        form.problems()
                .forEach((field, problem) -> problems.put(
                        field,
                        messages.getMessage(
                                problem.messageKey(), problem.arguments().toArray(), locale)));
        return new ModelAndView("publication/complaint", status)
                .addObject("titles", complaining.titles(form.of(StatementForm.FIRM)))
                .addObject(
                        "key", StatementSession.ofComplaints(session).newForm().toString())
                .addObject("form", form)
                .addObject("problems", problems);
    }
}
