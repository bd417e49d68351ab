package io.tidu.publication.web;

import io.tidu.publication.Checked;
import io.tidu.publication.ListProofs;
import io.tidu.publication.ListVerification;
import io.tidu.publication.certificate.CertificateChecks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Whether a file, a list or a certificate is what was published. Works without scripts and stores nothing. */
@Controller
class VerifyPages {

    private static final String PAGE = "publication/verify";
    private static final String NO_FILE = "publication.verify.noFile";
    private static final String NO_NUMBER = "publication.verify.noNumber";
    private static final String TOO_LARGE = "publication.verify.tooLarge";
    private static final int LONGEST_NUMBER = 40;

    private final ListVerification verification;
    private final CertificateChecks certificates;
    private final ListProofs proofs;
    private final VerifyLimits limits;
    private final PageModel speak;

    VerifyPages(
            ListVerification verification,
            CertificateChecks certificates,
            ListProofs proofs,
            VerifyLimits limits,
            PageModel speak) {
        this.verification = verification;
        this.certificates = certificates;
        this.speak = speak;
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
            return page("", null, NO_NUMBER, model, answer);
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
            return page("", null, NO_FILE, model, answer);
        }
        if (file.getSize() > ListVerification.LARGEST_FILE) {
            answer.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            return page("", null, TOO_LARGE, model, answer);
        }
        try {
            return limits.withPlace(() -> checked(bytes(file), model, answer));
        } catch (VerifyLimits.Busy busy) {
            answer.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return page("", null, "publication.verify.busy", model, answer);
        }
    }

    private String checked(byte[] file, Model model, HttpServletResponse answer) {
        var certificate = certificates.file(file);
        model.addAttribute("paper", certificate.orElse(null));
        var checked = certificate.isPresent() ? null : verification.file(file);
        return page("", checked, null, model, answer);
    }

    /** For a file that the server did not even take in. */
    ModelAndView tooLarge() {
        var model = new ExtendedModelMap();
        fill(model, "", null, TOO_LARGE);
        return new ModelAndView(PAGE, model);
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
        fill(model, number, checked, problem);
        return PAGE;
    }

    private void fill(Model model, String number, @Nullable Checked checked, @Nullable String problem) {
        model.addAttribute("number", number);
        model.addAttribute("checked", checked);
        model.addAttribute("problem", problem);
        model.addAttribute("field", field(problem));
        model.addAttribute("speak", speak);
        model.addAttribute("keys", proofs.keys());
    }

    /** Where on the page it is said what is wrong. */
    private static String field(@Nullable String problem) {
        return switch (problem) {
            case NO_FILE, TOO_LARGE -> "file";
            case NO_NUMBER -> "number";
            case null, default -> "";
        };
    }
}
