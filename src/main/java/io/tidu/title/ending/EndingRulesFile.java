package io.tidu.title.ending;

import io.tidu.ladder.Bilingual;
import io.tidu.title.ending.EndingRule.Bar;
import io.tidu.title.ending.EndingRule.Certainty;
import io.tidu.title.ending.EndingRule.Clause;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code db/endings/rules.yaml}; says what is missing in it, at the start and not when somebody needs it. */
@Configuration(proxyBeanMethods = false)
class EndingRulesFile {

    @Bean
    EndingRules endingRules() throws IOException {
        return delivered();
    }

    static EndingRules delivered() throws IOException {
        try (var in = new ClassPathResource("db/endings/rules.yaml").getInputStream()) {
            return read(in);
        }
    }

    static EndingRules read(InputStream in) {
        Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        var documents = new Entry(root).map("documents");
        return new EndingRules(
                new Entry(root)
                        .list("rules").stream()
                                .map(rule -> rule(new Entry(Entry.mapping(rule)), documents))
                                .toList(),
                new Entry(root)
                        .list("reports").stream()
                                .map(rule -> report(new Entry(Entry.mapping(rule)), documents))
                                .toList());
    }

    private static ReportRule report(Entry entry, Entry documents) {
        return new ReportRule(Integer.parseInt(entry.text("months")), entry.day("from"), clause(entry, documents));
    }

    private static Clause clause(Entry entry, Entry documents) {
        return new Clause(
                entry.words("clause"),
                documents.text(entry.text("source")),
                Certainty.valueOf(entry.text("certainty")));
    }

    private static EndingRule rule(Entry entry, Entry documents) {
        return new EndingRule(
                entry.text("cause"),
                entry.texts("rungs"),
                entry.maybe("region"),
                entry.day("from"),
                entry.maybe("until") == null ? null : entry.day("until"),
                clause(entry, documents),
                entry.maybe("takes") == null ? Set.of() : entry.texts("takes"),
                entry.maybe("bar") == null ? null : bar(entry.map("bar")),
                entry.maybe("follow"),
                !"false".equals(entry.maybe("hearing")));
    }

    private static Bar bar(Entry entry) {
        return new Bar(Integer.parseInt(entry.text("years")), entry.texts("rungs"));
    }

    /** A mapping of the file. */
    private record Entry(Map<?, ?> values) {

        Entry map(String key) {
            return new Entry(mapping(values.get(key)));
        }

        @Nullable
        String maybe(String key) {
            var value = values.get(key);
            return value == null ? null : value.toString();
        }

        String text(String key) {
            return Objects.requireNonNull(maybe(key), () -> "rules.yaml: " + key + " is missing in " + values);
        }

        /** YAML reads a day as an instant of UTC. */
        LocalDate day(String key) {
            return values.get(key) instanceof java.util.Date date
                    ? LocalDate.ofInstant(date.toInstant(), java.time.ZoneOffset.UTC)
                    : LocalDate.parse(text(key));
        }

        Bilingual words(String key) {
            var texts = map(key);
            return new Bilingual(texts.text("zh"), texts.text("en"));
        }

        List<?> list(String key) {
            if (values.get(key) instanceof List<?> list && !list.isEmpty()) {
                return list;
            }
            throw new IllegalStateException("rules.yaml: the list " + key + " is missing in " + values);
        }

        Set<String> texts(String key) {
            var texts = new LinkedHashSet<String>();
            list(key).forEach(each -> texts.add(each.toString()));
            return texts;
        }

        static Map<?, ?> mapping(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                return map;
            }
            throw new IllegalStateException("rules.yaml: a mapping is missing");
        }
    }
}
