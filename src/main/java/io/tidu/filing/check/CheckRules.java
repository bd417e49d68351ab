package io.tidu.filing.check;

import io.tidu.evidence.SlotCode;
import io.tidu.filing.check.Clause.Certainty;
import io.tidu.ladder.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The rules in the order of {@code db/checks/rules.yaml}. */
public record CheckRules(List<CheckRule> rules) {

    public CheckRules {
        rules = List.copyOf(rules);
    }

    /** As they are delivered. */
    public static CheckRules delivered() throws IOException {
        try (var in = new ClassPathResource("db/checks/rules.yaml").getInputStream()) {
            return read(in);
        }
    }

    static CheckRules read(InputStream in) {
        Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        var documents = new Entry(root).map("documents");
        return new CheckRules(new Entry(root)
                .list("rules").stream()
                        .map(rule -> rule(new Entry(Entry.mapping(rule)), documents))
                        .toList());
    }

    public Optional<CheckRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    private static CheckRule rule(Entry entry, Entry documents) {
        var code = entry.text("code");
        var clause = new Clause(
                entry.words("name"),
                entry.words("clause"),
                documents.text(entry.text("source")),
                Certainty.valueOf(entry.text("certainty")));
        return switch (entry.text("kind")) {
            case "figures" ->
                new CheckRule.Figures(code, clause, entry.slots(), entry.texts("figures"), entry.number("tolerance"));
            case "opening" ->
                new CheckRule.Opening(code, clause, entry.slots(), entry.texts("figures"), entry.number("tolerance"));
            case "part" ->
                new CheckRule.Part(
                        code,
                        clause,
                        entry.slots(),
                        entry.text("part"),
                        entry.text("whole"),
                        entry.number("tolerance"));
            case "insured" ->
                new CheckRule.Insured(code, clause, entry.slots(), entry.text("field"), entry.text("count"));
            case "before" -> new CheckRule.Before(code, clause, entry.texts("figures"), entry.number("tolerance"));
            case "named" -> new CheckRule.Named(code, clause, entry.slots());
            case "coded" -> new CheckRule.Coded(code, clause, entry.slots());
            case "year_of_report" ->
                new CheckRule.YearOfReport(
                        code, clause, entry.slots(), entry.number("years").intValueExact());
            case "code_of_report" -> new CheckRule.CodeOfReport(code, clause, entry.slots(), entry.text("field"));
            case "not_expired" ->
                new CheckRule.NotExpired(code, clause, entry.slots(), Set.copyOf(entry.texts("days")));
            case "said_period" ->
                new CheckRule.SaidPeriod(code, clause, entry.slots(), Set.copyOf(entry.texts("days")));
            case "same_day" ->
                new CheckRule.SameDay(
                        code, clause, entry.slots(), Set.copyOf(entry.texts("days")), entry.text("field"));
            case "within_window" ->
                new CheckRule.WithinWindow(code, clause, entry.slots(), Set.copyOf(entry.texts("days")));
            case "owner" -> new CheckRule.Owner(code, clause, entry.slots());
            default -> throw new IllegalStateException("rules.yaml, " + code + ": there is no such kind");
        };
    }

    /** A mapping of the file; says what is missing in it. */
    private record Entry(Map<?, ?> values) {

        Entry map(String key) {
            return new Entry(mapping(values.get(key)));
        }

        String text(String key) {
            return Objects.requireNonNull(values.get(key), () -> "rules.yaml: " + key + " is missing in " + values)
                    .toString();
        }

        Bilingual words(String key) {
            var texts = map(key);
            if (texts.values().size() != 2) {
                throw new IllegalStateException("rules.yaml: quote " + key + " where it has commas: " + texts.values());
            }
            return new Bilingual(texts.text("zh"), texts.text("en"));
        }

        BigDecimal number(String key) {
            return new BigDecimal(text(key));
        }

        List<?> list(String key) {
            if (values.get(key) instanceof List<?> list && !list.isEmpty()) {
                return list;
            }
            throw new IllegalStateException("rules.yaml: the list " + key + " is missing in " + values);
        }

        List<String> texts(String key) {
            return list(key).stream().map(Object::toString).toList();
        }

        Set<SlotCode> slots() {
            return texts("slots").stream().map(SlotCode::new).collect(Collectors.toUnmodifiableSet());
        }

        static Map<?, ?> mapping(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                return map;
            }
            throw new IllegalStateException("rules.yaml: a mapping is missing");
        }
    }
}
