package io.tidu.publication.web;

import io.tidu.publication.Objecting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What became of an objection, for whoever has its receipt. Asked by a form, so that receipts stand in no address. */
@Controller
class ObjectionStatePages {

    private static final String PAGE = "publication/objection-state";

    private final Objecting objecting;
    private final ObjectionLimits limits;

    ObjectionStatePages(Objecting objecting, ObjectionLimits limits) {
        this.objecting = objecting;
        this.limits = limits;
    }

    @GetMapping("/objections")
    String ask(Model model) {
        model.addAttribute("receipt", "");
        return PAGE;
    }

    @GetMapping("/objections/received")
    String received(Model model, HttpSession session, HttpServletResponse answer) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var receipt = StatementSession.ofObjections(session).latest();
        if (receipt.isEmpty()) {
            return "redirect:/objections";
        }
        model.addAttribute("receipt", receipt.get());
        return "publication/objection-received";
    }

    @PostMapping("/objections")
    String state(
            @RequestParam(defaultValue = "") String receipt,
            Model model,
            HttpServletRequest request,
            HttpServletResponse answer) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("receipt", receipt.strip());
        var wait = limits.secondsToAsk(request.getRemoteAddr());
        if (wait > 0) {
            answer.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            answer.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            model.addAttribute("problem", "publication.objection.askedTooOften");
            return PAGE;
        }
        var state = objecting.state(receipt);
        if (state.isEmpty()) {
            answer.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("problem", "publication.objection.receiptUnknown");
        }
        state.ifPresent(found -> model.addAttribute("state", found));
        return PAGE;
    }
}
