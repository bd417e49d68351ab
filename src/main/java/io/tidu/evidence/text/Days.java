package io.tidu.evidence.text;

import io.tidu.evidence.text.Vocabulary.Section;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads days behind their labels; of a period its last day. */
final class Days {

    private static final String DAY = "\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?";
    private static final Pattern PARTS = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    private static final String OPEN = "长期|永久|无固定期限|不约定期限";

    private final Vocabulary words;
    private final Pattern told;

    Days(Vocabulary words) {
        this.words = words;
        told = Pattern.compile("(?<label>"
                + Vocabulary.anyOf(List.copyOf(words.terms(Section.DAYS).keySet())) + ")[: ]{0,3}(?:自|从)?(?:(?<from>"
                + DAY
                + ")(?:起)?[ ]?(?:至|到|-|~)[ ]?)?(?:至)?(?:(?<day>" + DAY + ")|(?<open>" + OPEN + "))");
    }

    List<Seen> on(PlainPage page) {
        var seen = new ArrayList<Seen>();
        told.matcher(page.flow()).results().forEach(found -> {
            var term = words.terms(Section.DAYS).get(found.group("label"));
            var day = day(found);
            if (term != null && (day.isPresent() || found.group("open") != null)) {
                seen.add(new Seen.Day(
                        term.code(), day.orElse(null), page.number(), page.around(found.start(), found.end())));
            }
        });
        return seen;
    }

    private static Optional<LocalDate> day(MatchResult found) {
        var written = found.group("day");
        return written == null ? Optional.empty() : day(written);
    }

    /** Empty for a day that is none. */
    private static Optional<LocalDate> day(String written) {
        var parts = PARTS.matcher(written);
        try {
            return parts.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
