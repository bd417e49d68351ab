package io.tidu.publication.web;

import io.tidu.evidence.EvidenceRefused;
import io.tidu.identity.NotFound;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.Objecting;
import io.tidu.publication.ObjectionRefused;
import io.tidu.publication.PublicRecord;
import io.tidu.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form with which anybody objects to a firm of a notice. It works without scripts. */
@Controller
class ObjectionPages {

    private final PublicRecord record;
    private final Objecting objecting;
    private final ObjectionLimits limits;
    private final ObjectionPage page;

    ObjectionPages(PublicRecord record, Objecting objecting, ObjectionLimits limits, ObjectionPage page) {
        this.record = record;
        this.objecting = objecting;
        this.limits = limits;
        this.page = page;
    }

    @GetMapping("/notices/{number}/objection")
    ModelAndView form(
            @PathVariable String number,
            @RequestParam Map<String, String> asked,
            HttpServletResponse answer,
            HttpSession session,
            Locale locale) {
        return page.of(require(number), new ObjectionForm(asked), HttpStatus.OK, answer, session, locale);
    }

    @PostMapping("/notices/{number}/objection")
    ModelAndView object(
            @PathVariable String number,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = ObjectionForm.FILES, required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse answer,
            HttpSession session,
            Locale locale) {
        var notice = require(number);
        var form = new ObjectionForm(typed);
        var wait = limits.secondsToSend(request.getRemoteAddr());
        if (wait > 0) {
            answer.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            form.problem(ObjectionForm.KEY, new FormRefused("tooMany", Math.ceilDiv(wait, 60)));
            return page.of(notice, form, HttpStatus.TOO_MANY_REQUESTS, answer, session, locale);
        }
        if (sent(notice, form, ObjectionForm.chosen(files), StatementSession.ofObjections(session))) {
            return new ModelAndView("redirect:/objections/received");
        }
        return page.of(notice, form, HttpStatus.UNPROCESSABLE_CONTENT, answer, session, locale);
    }

    /** Whether it was taken; the form knows why not. */
    private boolean sent(NoticeRow notice, ObjectionForm form, List<MultipartFile> files, StatementSession session) {
        var key = form.intent(session);
        var objection = form.read(notice.publicNumber(), files);
        if (key.isEmpty() || objection.isEmpty()) {
            return false;
        }
        try {
            session.received(objecting.object(objection.get(), key.get()));
            return true;
        } catch (RuleViolation refused) {
            form.problem(fieldOf(refused), refused);
            return false;
        }
    }

    private static String fieldOf(RuleViolation refused) {
        return switch (refused) {
            case EvidenceRefused _ -> ObjectionForm.FILES;
            case ObjectionRefused.NotInNotice _ -> ObjectionForm.FIRM;
            default -> ObjectionForm.KEY;
        };
    }

    private NoticeRow require(String number) {
        return record.notice(number).orElseThrow(NotFound::new);
    }
}
