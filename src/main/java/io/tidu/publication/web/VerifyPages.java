package io.tidu.publication.web;

import io.tidu.identity.NotFound;
import io.tidu.publication.Checked;
import io.tidu.publication.ListProofs;
import io.tidu.publication.ListVerification;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whether a file, a list or a certificate is what was published. Works without scripts and stores nothing. */
@Controller
class VerifyPages {

    private static final String PAGE = "publication/verify";
    private static final int LONGEST_NUMBER = 40;

    private final ListVerification verification;
    private final ListProofs proofs;
    private final VerifyLimits limits;

    VerifyPages(ListVerification verification, ListProofs proofs, VerifyLimits limits) {
        this.verification = verification;
        this.proofs = proofs;
        this.limits = limits;
    }

    @GetMapping("/verify")
    String form(
            @RequestParam(defaultValue = "") String number,
            Model model,
            HttpServletRequest request,
            HttpServletResponse answer) {
        return number.isBlank() ? page("", null, null, model, answer) : number(number, model, request, answer);
    }

    /** The address that stands on certificates. */
    @GetMapping("/verify/{number:[A-Za-z0-9-]{6,40}}")
    String number(@PathVariable String number, Model model, HttpServletRequest request, HttpServletResponse answer) {
        if (isTooOften(limits.secondsToNumber(request.getRemoteAddr()), answer)) {
            return page(number, null, "publication.verify.tooOften", model, answer);
        }
        if (number.strip().length() > LONGEST_NUMBER) {
            return page("", null, "publication.verify.noNumber", model, answer);
        }
        return page(number.strip(), verification.number(number), null, model, answer);
    }

    @PostMapping("/verify")
    String file(
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletRequest request,
            HttpServletResponse answer) {
        if (isTooOften(limits.secondsToFile(request.getRemoteAddr()), answer)) {
            return page("", null, "publication.verify.tooOften", model, answer);
        }
        if (file == null || file.isEmpty()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("", null, "publication.verify.noFile", model, answer);
        }
        if (file.getSize() > ListVerification.LARGEST_FILE) {
            answer.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            return page("", null, "publication.verify.tooLarge", model, answer);
        }
        try {
            return page("", limits.withPlace(() -> verification.file(bytes(file))), null, model, answer);
        } catch (VerifyLimits.Busy busy) {
            answer.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return page("", null, "publication.verify.busy", model, answer);
        }
    }

    private static boolean isTooOften(long wait, HttpServletResponse answer) {
        if (wait > 0) {
            answer.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            answer.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        }
        return wait > 0;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(
            String number,
            @Nullable Checked checked,
            @Nullable String problem,
            Model model,
            HttpServletResponse answer) {
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("number", number);
        model.addAttribute("checked", checked);
        model.addAttribute("problem", problem);
        model.addAttribute("keys", proofs.keys());
        return PAGE;
    }

    @GetMapping("/verify/keys/{id:[0-9a-f]{32}}.pem")
    void key(@PathVariable String id, HttpServletResponse answer) throws IOException {
        var key = proofs.key(id).orElseThrow(NotFound::new);
        VerifyFiles.send(key.pem(), id + ".pem", answer);
    }
}
