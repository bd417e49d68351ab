package io.tidu.ladder;

import io.tidu.ladder.AssessmentRequest.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The page of a self-check, with the fields of one choice and what was typed into them. */
record CheckPage(
        CheckChoice choice, MultiValueMap<String, String> sent, CheckOffer offer, FindingText texts, Wording words) {

    /** The page on which a rung is chosen. */
    static ModelAndView ofRungs(CheckOffer offer, Wording words) {
        return new ModelAndView("check-choose").addObject("path", "/check").addObject("rungs", rungs(offer, words));
    }

    ModelAndView empty() {
        return with(Map.of());
    }

    ModelAndView tooMany(long seconds) {
        return with(Map.of(), HttpStatus.TOO_MANY_REQUESTS, words.say("ladder.check.tooMany", String.valueOf(seconds)));
    }

    ModelAndView answered() {
        return rulebook().map(this::answered).orElseGet(() -> {
            var page = empty();
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        });
    }

    private ModelAndView answered(Rulebook rulebook) {
        var answers = CheckAnswers.read(asked(rulebook), sent, offer.today());
        int wrong = answers.problems().size();
        if (wrong > 0) {
            var message = words.say("ladder.check.problems", String.valueOf(wrong));
            return with(answers.problems(), HttpStatus.UNPROCESSABLE_CONTENT, message);
        }
        var assessment = rulebook.assess(choice.kind(), answers.facts());
        return empty().addObject("result", CheckResult.of(rulebook, assessment, texts, words));
    }

    private ModelAndView with(Map<String, Refusal> problems, HttpStatus status, String message) {
        var page = with(problems).addObject("message", message);
        page.setStatus(status);
        return page;
    }

    private ModelAndView with(Map<String, Refusal> problems) {
        var rulebook = rulebook();
        return new ModelAndView("check")
                .addObject("path", choice.path())
                .addObject("choice", choice)
                .addObject("rungs", rungs(offer, words))
                .addObject("kinds", kinds())
                .addObject("regions", offer.regions())
                .addObject("rungName", words.rung(choice.rung()))
                .addObject("edition", rulebook.map(this::edition).orElse(""))
                .addObject("none", rulebook.isPresent() ? "" : whyNone())
                .addObject(
                        "groups", rulebook.map(found -> groups(found, problems)).orElse(List.of()));
    }

    private List<CheckField.Group> groups(Rulebook rulebook, Map<String, Refusal> problems) {
        return new CheckFields(words, rulebook, choice.kind(), sent, problems).of(asked(rulebook));
    }

    private List<FigureRef> asked(Rulebook rulebook) {
        return rulebook.asks(choice.kind(), Facts.on(offer.today()));
    }

    private Optional<Rulebook> rulebook() {
        return offer.rulebook(choice);
    }

    private String edition(Rulebook rulebook) {
        return words.say("ladder.check.edition", rulebook.name().in(words.locale()), rulebook.document());
    }

    /** Why there is nothing to check against, and what to choose instead. */
    private String whyNone() {
        var places = offer.regionsOf(choice.rung(), choice.kind());
        return places.isEmpty()
                ? words.say("ladder.check.noEdition", words.say(choice.kind().messageKey()))
                : words.say("ladder.check.onlyIn", String.join(words.say("ladder.join"), places));
    }

    private List<CheckOption> kinds() {
        return Arrays.stream(FilingKind.values())
                .map(kind -> new CheckOption(kind.name(), words.say("ladder.check.kind." + kind)))
                .toList();
    }

    private static List<CheckOption> rungs(CheckOffer offer, Wording words) {
        return offer.rungs().stream()
                .map(rung -> new CheckOption(rung.code(), words.rung(rung)))
                .toList();
    }
}
