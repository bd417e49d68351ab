package io.tidu.enterprise;

import io.tidu.identity.AccountRefused;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.Passwords;
import io.tidu.shared.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where a firm asks for an account. It works without scripts: choosing a place is then a step to the server. */
@Controller
class RegistrationController {

    private final Registration registration;
    private final RegistrationLimit limit;
    private final RegionChoices places;
    private final BureauDirectory bureaus;
    private final Passwords passwords;
    private final MessageSource messages;

    RegistrationController(
            Registration registration,
            RegistrationLimit limit,
            RegionChoices places,
            BureauDirectory bureaus,
            Passwords passwords,
            MessageSource messages) {
        this.registration = registration;
        this.limit = limit;
        this.places = places;
        this.bureaus = bureaus;
        this.passwords = passwords;
        this.messages = messages;
    }

    @GetMapping("/register")
    ModelAndView empty(Locale locale) {
        var key = UUID.randomUUID().toString();
        return page(new RegistrationForm(Map.of(RegistrationForm.KEY, key)), Map.of(RegistrationForm.KEY, key), locale);
    }

    /** Shows the form again with the next selects filled; nothing is checked yet. */
    @PostMapping(path = "/register", params = "place")
    ModelAndView choosePlace(@RequestParam Map<String, String> typed, Locale locale) {
        return page(new RegistrationForm(typed), typed, locale);
    }

    @PostMapping(path = "/register", params = "!place")
    ModelAndView register(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse answer,
            RedirectAttributes next,
            Locale locale) {
        var form = new RegistrationForm(typed);
        var wait = limit.secondsToWait(request.getRemoteAddr());
        if (wait > 0) {
            return tooMany(form, typed, wait, answer, locale);
        }
        var command = form.read(places.of(form), passwords);
        var key = form.key();
        if (command.isEmpty() || key.isEmpty()) {
            return refused(form, typed, locale);
        }
        try {
            registration.register(command.get(), key.get(), request.getRemoteAddr());
        } catch (RuleViolation violation) {
            form.problems().put(fieldOf(violation), violation);
            return refused(form, typed, locale);
        }
        next.addFlashAttribute("bureau", bureauName(command.get()));
        next.addFlashAttribute("login", command.get().login().value());
        return new ModelAndView("redirect:/register/done");
    }

    @GetMapping("/register/done")
    String done(Model page) {
        page.addAttribute("path", "/register/done");
        return "register-done";
    }

    private String bureauName(RegistrationCommand command) {
        return bureaus.find(command.bureau()).orElseThrow().name();
    }

    private static String fieldOf(RuleViolation violation) {
        return switch (violation) {
            case AccountRefused _ -> RegistrationForm.LOGIN;
            case EnterpriseRefused _ -> RegistrationForm.CREDIT_CODE;
            default -> RegistrationForm.KEY;
        };
    }

    /** The page stays as it was filled in: nobody types it again because a neighbour was busy. */
    private ModelAndView tooMany(
            RegistrationForm form, Map<String, String> typed, long wait, HttpServletResponse answer, Locale locale) {
        answer.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        form.problems()
                .put(
                        RegistrationForm.KEY,
                        new EnterpriseRefused("enterprise.register.tooMany", Math.ceilDiv(wait, 60)));
        var page = page(form, typed, locale);
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }

    private ModelAndView refused(RegistrationForm form, Map<String, String> typed, Locale locale) {
        var page = page(form, typed, locale);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(RegistrationForm form, Map<String, String> typed, Locale locale) {
        var kept = new LinkedHashMap<>(typed);
        kept.remove(RegistrationForm.PASSWORD);
        kept.remove(RegistrationForm.PASSWORD_AGAIN);
        kept.put(RegistrationForm.KEY, form.key().orElseGet(UUID::randomUUID).toString());
        var problems = new LinkedHashMap<String, String>();
        form.problems().forEach((field, violation) -> problems.put(field, text(violation, locale)));
        return new ModelAndView("register")
                .addObject("path", "/register")
                .addObject("form", kept)
                .addObject("place", places.of(form))
                .addObject("problems", problems)
                .addObject("passwordHint", passwords.policy().hintKey());
    }

    private String text(RuleViolation violation, Locale locale) {
        return messages.getMessage(violation.messageKey(), violation.arguments().toArray(), locale);
    }
}
