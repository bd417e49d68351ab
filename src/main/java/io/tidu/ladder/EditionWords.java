package io.tidu.ladder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts whole editions into words, for people who read rules rather than figures. */
@Component
public class EditionWords {

    private static final EvidenceNames BARE_CODES = new EvidenceNames() {
        @Override
        public List<String> codes() {
            return List.of();
        }

        @Override
        public String name(String code, Locale locale) {
            return code;
        }
    };

    private final MessageSource messages;
    private final Rulebooks rulebooks;
    private final ObjectProvider<EvidenceNames> evidence;

    EditionWords(MessageSource messages, Rulebooks rulebooks, ObjectProvider<EvidenceNames> evidence) {
        this.messages = messages;
        this.rulebooks = rulebooks;
        this.evidence = evidence;
    }

    public ReadEdition read(Rulebook rulebook, Locale locale) {
        return new EditionReading(rulebook, words(locale), evidence()).read();
    }

    /** The rule of a draft in words; empty as long as it cannot be read. */
    public Optional<String> rule(Content rule, Locale locale) {
        return DraftReading.rule(rule).map(read -> new RuleWording(words(locale)).rule(read));
    }

    /** "2026-04-01 起", "2022-06-01 至 2026-03-31". */
    public String days(Period period, Locale locale) {
        return words(locale).days(period);
    }

    public String figure(Figure figure, Locale locale) {
        return words(locale).figure(figure);
    }

    /** One of the codes a figure may have, by name. */
    public String code(Figure figure, String code, Locale locale) {
        return words(locale).codes(figure, List.of(code));
    }

    public EvidenceNames evidence() {
        return evidence.getIfAvailable(() -> BARE_CODES);
    }

    private Wording words(Locale locale) {
        return new Wording(messages, rulebooks, locale);
    }
}
