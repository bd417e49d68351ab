package io.tidu.evidence.text;

import io.tidu.evidence.text.Vocabulary.Section;
import io.tidu.shared.CreditCode;
import io.tidu.shared.CreditCodeRefused;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads whom and when a paper is about: names, codes, days, the year of a report. */
final class Heads {

    private static final Pattern CREDIT =
            Pattern.compile("(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])");
    private static final int MOST_NAMES = 400;
    private static final String ANNOUNCED = "(?:\\([^)]{0,20}\\))?[: ]{0,3}";

    private final Vocabulary words;
    private final Pattern name;
    private final Pattern credit;
    private final Pattern report;
    private final Days days;
    private final Set<String> named = new LinkedHashSet<>();

    Heads(Vocabulary words) {
        this.words = words;
        name = Pattern.compile("(?<!\\p{IsHan})(?<label>" + labels(Section.NAMES, words) + ")" + ANNOUNCED + "(?<name>"
                + words.organisation().pattern() + ")");
        credit =
                Pattern.compile("(?:" + codes("credit", words) + ")" + ANNOUNCED + "(?<code>(?:[0-9A-Za-z] ?){17,19})");
        report = Pattern.compile(
                "(?:" + codes("report", words) + ")" + ANNOUNCED + "(?<code>\\p{IsHan}?[0-9A-Z]{5,20})");
        days = new Days(words);
    }

    static List<Seen> years(PlainPage page, Vocabulary words) {
        var seen = new ArrayList<Seen>();
        var found = words.reportYear().matcher(page.flow());
        while (found.find()) {
            var year = found.group("before") == null ? found.group("behind") : found.group("before");
            seen.add(new Seen.ReportYear(
                    Integer.parseInt(year), page.number(), page.around(found.start(), found.end())));
        }
        return seen;
    }

    List<Seen> on(PlainPage page) {
        var seen = new ArrayList<Seen>();
        names(page, seen);
        credits(page, seen);
        var reports = report.matcher(page.flow());
        while (reports.find()) {
            seen.add(
                    new Seen.Report(reports.group("code"), page.number(), page.around(reports.start(), reports.end())));
        }
        seen.addAll(days.on(page));
        return seen;
    }

    /** Those behind a label, and any other once. */
    private void names(PlainPage page, List<Seen> seen) {
        page.lines().forEach(line -> labelled(line, page.number(), seen));
        var found = words.organisation().matcher(page.flow());
        while (found.find()) {
            var mentioned = Plain.name(found.group());
            if (named.size() < MOST_NAMES && named.add(mentioned)) {
                seen.add(new Seen.Name("", mentioned, page.number(), page.around(found.start(), found.end())));
            }
        }
    }

    private void labelled(String line, int page, List<Seen> seen) {
        var found = name.matcher(line);
        while (found.find()) {
            var term = words.terms(Section.NAMES).get(found.group("label"));
            if (term != null) {
                seen.add(new Seen.Name(term.code(), Plain.name(found.group("name")), page, PlainPage.shortened(line)));
            }
        }
    }

    /** What is announced as a credit code is told right or wrong; what only looks like one is told if its check digit fits. */
    private void credits(PlainPage page, List<Seen> seen) {
        var told = new LinkedHashSet<String>();
        var announced = credit.matcher(page.flow());
        while (announced.find()) {
            var code = Plain.name(announced.group("code"));
            var whole = code.length() > CreditCode.LENGTH ? code.substring(0, CreditCode.LENGTH) : code;
            if (told.add(whole)) {
                seen.add(new Seen.Credit(
                        whole, isValid(whole), page.number(), page.around(announced.start(), announced.end())));
            }
        }
        var found = CREDIT.matcher(page.flow());
        while (found.find()) {
            if (isValid(found.group()) && told.add(found.group())) {
                seen.add(new Seen.Credit(found.group(), true, page.number(), page.around(found.start(), found.end())));
            }
        }
    }

    private static boolean isValid(String code) {
        try {
            new CreditCode(code);
            return true;
        } catch (CreditCodeRefused wrong) {
            return false;
        }
    }

    private static String labels(Section section, Vocabulary words) {
        return Vocabulary.anyOf(List.copyOf(words.terms(section).keySet()));
    }

    private static String codes(String code, Vocabulary words) {
        return Vocabulary.anyOf(words.terms(Section.CODES).entrySet().stream()
                .filter(entry -> entry.getValue().code().equals(code))
                .map(java.util.Map.Entry::getKey)
                .toList());
    }
}
