package io.tidu.review.question;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingView;
import io.tidu.filing.check.FilingChecks;
import io.tidu.filing.check.Question;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DeskQuestions implements QuestionService {

    private final FilingService filings;
    private final FilingChecks checks;
    private final Settlements settlements;
    private final BureauDirectory bureaus;
    private final LiveTopics topics;
    private final Clock clock;

    DeskQuestions(
            FilingService filings,
            FilingChecks checks,
            Settlements settlements,
            BureauDirectory bureaus,
            LiveTopics topics,
            Clock clock) {
        this.filings = filings;
        this.checks = checks;
        this.settlements = settlements;
        this.bureaus = bureaus;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Asked of(Actor actor, FilingView view) {
        var reader = official(actor);
        var checked = checks.of(actor, view);
        Map<String, List<Settlement>> said = checked.questions().isEmpty()
                ? Map.of()
                : settlements.of(view.id(), reader.bureau(), reader.level()).stream()
                        .collect(Collectors.groupingBy(Settlement::question));
        return new Asked(
                checks.rules(),
                checked,
                checked.questions().stream()
                        .map(question -> new QuestionRow(question, said.getOrDefault(question.key(), List.of())))
                        .sorted(Comparator.comparing(row -> !row.isOpen()))
                        .toList());
    }

    @Override
    @Transactional
    public void say(Actor actor, FilingId filing, String question, String basis, boolean settled, String words) {
        var official = official(actor);
        var view = filings.open(actor, filing);
        if (!view.permitted().allows(FilingAction.RETURN)) {
            throw new NotAllowed("review.notYourTurn");
        }
        requireWords(words, settled);
        var asked = checks.of(actor, view).questions().stream()
                .filter(each -> each.key().equals(question))
                .findFirst()
                .orElseThrow(NotFound::new);
        requireSame(asked, basis);
        settlements.add(
                filing,
                official.bureau(),
                new Settlement(
                        question,
                        basis,
                        view.row().submissionNo(),
                        settled,
                        words.strip(),
                        bureaus.find(official.bureau()).map(BureauRow::name).orElse(""),
                        official.level(),
                        actor.name(),
                        clock.instant()));
        topics.changed(LiveTopic.opinion(filing.value()));
    }

    private static OfBureau official(Actor actor) {
        return actor.bureau().orElseThrow(NotFound::new);
    }

    private static void requireWords(String words, boolean settled) {
        if (settled && words.isBlank()) {
            throw new QuestionRefused("review.question.wordsMissing");
        }
        if (words.length() > LONGEST_WORDS) {
            throw new QuestionRefused("review.question.wordsTooLong", LONGEST_WORDS, words.length());
        }
    }

    private static void requireSame(Question asked, String basis) {
        if (!asked.basis().equals(basis)) {
            throw new QuestionRefused("review.question.changed");
        }
    }
}
