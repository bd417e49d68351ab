package io.tidu.ladder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of cases worked out from the text of the rule by people. The first row is the standard firm, every other row says what is
 * different about a firm, the provision looked at, and what must come out. {@code ?} is an unknown figure, nothing behind a
 * list is an empty list.
 */
record GoldenTable(List<Case> cases) {

    record Case(
            String situation, FilingKind kind, Facts facts, String code, Outcome outcome, String gap, String points) {
        @Override
        public String toString() {
            return situation + " → " + code + " " + outcome;
        }
    }

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Map<String, GoldenTable> READ = new ConcurrentHashMap<>();

    /** The table of a rulebook by the name of its file; all firms are assessed on one day, so that last year is 2025. */
    static GoldenTable of(String name) {
        return READ.computeIfAbsent(name, GoldenTable::read);
    }

    private static GoldenTable read(String name) {
        try {
            var text = Files.readString(Path.of("src/test/resources/golden", name + ".csv"), StandardCharsets.UTF_8);
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setTrim(true)
                    .get();
            try (var parser = CSVParser.parse(text, format)) {
                return of(parser.getRecords(), Facts.on(DAY));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GoldenTable of(List<CSVRecord> records, Facts nothing) {
        var standard = changed(nothing, records.getFirst().get("指标"));
        var cases = new ArrayList<Case>();
        for (var row : records.subList(1, records.size())) {
            cases.add(new Case(
                    row.get("情形"),
                    FilingKind.valueOf(row.get("类型")),
                    changed(standard, row.get("指标")),
                    row.get("条款"),
                    Outcome.valueOf(row.get("结果")),
                    row.get("差距"),
                    row.isMapped("得分") ? row.get("得分") : ""));
        }
        return new GoldenTable(cases);
    }

    private static Facts changed(Facts facts, String changes) {
        var changed = facts;
        for (var change : changes.split(";", -1)) {
            var sides = change.strip().split("=", -1);
            var name = sides[0].strip().split(" ", -1);
            var figure =
                    Figure.of(name[0]).orElseThrow(() -> new IllegalArgumentException("no figure in '" + change + "'"));
            changed = name.length == 2
                    ? yearly(changed, figure, Integer.parseInt(name[1]), sides[1].strip())
                    : single(changed, figure, sides[1].strip());
        }
        return changed;
    }

    private static Facts yearly(Facts facts, Figure figure, int year, String value) {
        if (!value.equals("?")) {
            return facts.with(figure, year, value);
        }
        var years = new java.util.TreeMap<>(facts.years());
        var figures = new java.util.HashMap<>(years.getOrDefault(year, java.util.Map.of()));
        figures.remove(figure);
        years.put(year, figures);
        return new Facts(facts.asOf(), years, facts.facts());
    }

    private static Facts single(Facts facts, Figure figure, String value) {
        if (value.equals("?")) {
            var known = new java.util.HashMap<>(facts.facts());
            known.remove(figure);
            return new Facts(facts.asOf(), facts.years(), known);
        }
        return switch (figure.type()) {
            case NUMBER, COUNT -> facts.with(figure, new BigDecimal(value));
            case FLAG -> facts.with(figure, Boolean.parseBoolean(value));
            case CHOICE -> facts.with(figure, value);
            case CODES ->
                facts.with(figure, value.isEmpty() ? Set.of() : new HashSet<>(List.of(value.split("\\+", -1))));
        };
    }
}
