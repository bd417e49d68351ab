package io.tidu.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The login page, and the way from it to where a person's work is. */
@Controller
class LoginController {

    private final CurrentActor current;
    private final DemoAccounts demo;
    private final PasswordSettings settings;

    LoginController(CurrentActor current, DemoAccounts demo, PasswordSettings settings) {
        this.current = current;
        this.demo = demo;
        this.settings = settings;
    }

    /** @param as a demo login to fill in */
    @GetMapping("/login")
    String login(@RequestParam(defaultValue = "") String as, HttpServletRequest request, Model page) {
        if (current.get().isPresent()) {
            return "redirect:/start";
        }
        boolean failed = request.getParameterMap().containsKey("error");
        var failure = failed ? lastFailure(request.getSession(false)) : null;
        page.addAttribute("path", "/login");
        page.addAttribute("demoLogins", demo.logins());
        page.addAttribute("demoPassword", DemoAccounts.PASSWORD);
        page.addAttribute("login", failure == null ? as : typedLogin(failure));
        page.addAttribute("password", demo.passwordOf(as));
        page.addAttribute("failures", settings.failures());
        page.addAttribute("minutes", settings.lock().toMinutes());
        page.addAttribute("problem", failed ? problem(failure) : null);
        return "login";
    }

    @GetMapping("/start")
    String start() {
        if (OwnAccount.mustChangePassword()) {
            return "redirect:/account";
        }
        return current.get()
                .map(actor -> "redirect:" + StartPage.of(actor.role()))
                .orElse("redirect:/login");
    }

    private static @Nullable Object lastFailure(@Nullable HttpSession session) {
        return session == null ? null : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
    }

    private static String typedLogin(Object failure) {
        return switch (failure) {
            case LoginRefused refused -> refused.typedLogin();
            case LoginPostponed postponed -> postponed.typedLogin();
            default -> "";
        };
    }

    private static String problem(@Nullable Object failure) {
        return switch (failure) {
            case null -> "identity.login.expired";
            case LoginPostponed _ -> "identity.password.busy";
            default -> "identity.login.refused";
        };
    }
}
