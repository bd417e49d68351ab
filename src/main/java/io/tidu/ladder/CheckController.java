package io.tidu.ladder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page where anybody checks themselves against a rung. Nothing is stored: figures come in the body of the request, so that they
 * are in no address and no log, and go back with the page.
 */
@Controller
class CheckController {

    private static final String NEXT_FIELDS = "choose";

    private final Rulebooks rulebooks;
    private final CheckOffer offer;
    private final FindingText texts;
    private final MessageSource messages;
    private final Limits limits;

    CheckController(Rulebooks rulebooks, CheckOffer offer, FindingText texts, MessageSource messages, Limits limits) {
        this.rulebooks = rulebooks;
        this.offer = offer;
        this.texts = texts;
        this.messages = messages;
        this.limits = limits;
    }

    @GetMapping(path = "/check", params = "!rung")
    ModelAndView choose(HttpServletResponse response, Locale locale) {
        keepNowhere(response);
        return CheckPage.ofRungs(offer, words(locale));
    }

    @GetMapping(path = "/check", params = "rung")
    ModelAndView empty(@RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Locale locale) {
        keepNowhere(response);
        return page(sent, locale).map(CheckPage::empty).orElseGet(CheckController::notFound);
    }

    /** What is wrong or too much goes back with the page as it was filled in. */
    @PostMapping("/check")
    ModelAndView check(
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        keepNowhere(response);
        var wait = limits.secondsToWait(request.getRemoteAddr());
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        }
        return page(sent, locale)
                .map(page -> wait > 0 ? page.tooMany(wait) : answer(page, sent))
                .orElseGet(CheckController::notFound);
    }

    /** Another choice asks for other fields; what was typed into the same ones stays. */
    private static ModelAndView answer(CheckPage page, MultiValueMap<String, String> sent) {
        return sent.containsKey(NEXT_FIELDS) ? page.empty() : page.answered();
    }

    private Optional<CheckPage> page(MultiValueMap<String, String> sent, Locale locale) {
        return CheckChoice.of(sent, offer).map(choice -> new CheckPage(choice, sent, offer, texts, words(locale)));
    }

    private static ModelAndView notFound() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    private static void keepNowhere(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    private Wording words(Locale locale) {
        return new Wording(messages, rulebooks, locale);
    }
}
