package io.tidu.publication.web;

import io.tidu.publication.complaint.Complaining;
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

/** What became of a complaint, for whoever has its receipt. Asked by a form, so that receipts stand in no address. */
@Controller
class ComplaintStatePages {

    private static final String PAGE = "publication/complaint-state";

    private final Complaining complaining;
    private final ObjectionLimits limits;

    ComplaintStatePages(Complaining complaining, ObjectionLimits limits) {
        this.complaining = complaining;
        this.limits = limits;
    }

    @GetMapping("/complaints")
    String ask(Model model) {
        model.addAttribute("receipt", "");
        return PAGE;
    }

    @GetMapping("/complaints/received")
    String received(Model model, HttpSession session, HttpServletResponse answer) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var receipt = StatementSession.ofComplaints(session).latest();
        if (receipt.isEmpty()) {
            return "redirect:/complaints";
        }
        model.addAttribute("receipt", receipt.get());
        return "publication/complaint-received";
    }

    @PostMapping("/complaints")
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
        var state = complaining.state(receipt);
        if (state.isEmpty()) {
            answer.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("problem", "publication.objection.receiptUnknown");
        }
        state.ifPresent(found -> model.addAttribute("state", found));
        return PAGE;
    }
}
