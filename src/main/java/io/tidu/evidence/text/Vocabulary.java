package io.tidu.evidence.text;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What texts are read for, as {@code db/evidence/labels.yaml} says. */
public final class Vocabulary {

    private final Map<String, Term> amounts;
    private final Map<String, Term> counts;
    private final Map<String, Term> names;
    private final Map<String, Term> codes;
    private final Map<String, Term> days;
    private final ColumnWords columns;
    private final Pattern reportYear;
    private final Pattern compared;
    private final Pattern organisation;
    private final String digest;

    /** A part of the file. */
    enum Section {
        AMOUNTS,
        COUNTS,
        NAMES,
        CODES,
        DAYS
    }

    private Vocabulary(LabelFile file) {
        amounts = file.terms("amounts");
        counts = file.terms("counts");
        names = file.terms("names");
        codes = file.terms("codes");
        days = file.terms("days");
        columns = new ColumnWords(file);
        reportYear = Pattern.compile("(?<before>20\\d\\d)(?:" + anyOf(file.words("report_of_year")) + ")|(?:"
                + anyOf(file.words("report_before_year")) + ")[^0-9。]{0,30}(?<behind>20\\d\\d)年度");
        compared = Pattern.compile("(?:" + anyOf(file.words("compared_with")) + ")$");
        organisation = Pattern.compile(
                "[\\p{IsHan}A-Za-z0-9()·&]{2,50}?(?:" + anyOf(file.words("organisations")) + ")(?:\\([^)]{1,12}\\))?");
        digest = file.digest();
    }

    /** As it is delivered. */
    public static Vocabulary delivered() throws IOException {
        return new Vocabulary(LabelFile.delivered());
    }

    /** Whether a name is one that would be found as a whole wherever it stands. */
    public boolean finds(String name) {
        var found = organisation.matcher(Plain.name(name));
        return found.lookingAt() && found.end() == Plain.name(name).length();
    }

    /** Stands for this very text: what was read for another is read for again. */
    public String digest() {
        return digest;
    }

    Optional<Term> amount(String label) {
        return Optional.ofNullable(amounts.get(label));
    }

    Optional<Term> count(String label) {
        return Optional.ofNullable(counts.get(label));
    }

    /** What a section says, by label, the longest first. */
    Map<String, Term> terms(Section section) {
        return switch (section) {
            case AMOUNTS -> amounts;
            case COUNTS -> counts;
            case NAMES -> names;
            case CODES -> codes;
            case DAYS -> days;
        };
    }

    ColumnWords columns() {
        return columns;
    }

    Pattern reportYear() {
        return reportYear;
    }

    /** What stands before a year that is only compared with. */
    Pattern compared() {
        return compared;
    }

    Pattern organisation() {
        return organisation;
    }

    static String anyOf(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    static Map<String, Term> longestFirst(List<Term> terms) {
        var byLabel = new HashMap<String, Term>();
        terms.forEach(term -> term.labels().forEach(label -> byLabel.put(label, term)));
        return byLabel.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
