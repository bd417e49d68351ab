package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the page for those who write rules shows is read here, and nothing that can be written is left out of it. */
class RulebooksReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml (\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile("kind: (\\w+)");
    private static final Pattern KNOWN = Pattern.compile("\\(known: (.*)\\)");

    private static String page = "";

    @BeforeAll
    static void readPage() throws IOException {
        page = Files.readString(KnownRulebooks.FOLDER.resolve("README.md"));
    }

    @Test
    void everyExampleOfARuleCanBeReadAndSaidInBothLanguages() {
        for (var example : examples("rule")) {
            var rule = new CriterionReader(null).read(YamlNode.parse("README.md", example));
            assertThat(KnownRulebooks.TEXTS.required(rule, Locale.SIMPLIFIED_CHINESE))
                    .isNotBlank();
            assertThat(KnownRulebooks.TEXTS.required(rule, Locale.ENGLISH)).isNotBlank();
        }
    }

    @Test
    void everyExampleOfAnEditionAndOfAnOverlayCanBeRead() {
        var editions = examples("edition");
        var overlays = examples("overlay");
        assertThat(editions).hasSize(2);
        assertThat(overlays).hasSize(1);
        var read = RulebookFiles.read(Map.of(
                "one.yaml", editions.getFirst(), "two.yaml", editions.getLast(), "overlay.yaml", overlays.getFirst()));
        assertThat(read).hasSize(3);
        var merged = java.util.Objects.requireNonNull(read.get("overlay.yaml"));
        assertThat(merged.provisions()).extracting(Provision::code).containsExactly("A2", "B1", "A3");
    }

    @Test
    void everyKindOfConditionHasAnExample() {
        var shown = kinds(examples("rule"));
        shown.addAll(kinds(examples("edition")));
        var wrong = catchThrowable(() -> new CriterionReader(null).read(YamlNode.parse("x", "kind: no_such_kind")));
        assertThat(shown).containsAll(known(wrong));
    }

    @Test
    void everyWayToScoreHasAnExample() {
        var examples = examples("scoring");
        examples.forEach(example -> new ScoringReader().read(YamlNode.parse("README.md", example)));
        var wrong = catchThrowable(() -> new ScoringReader().read(YamlNode.parse("x", "kind: no_such_kind")));
        assertThat(kinds(examples)).isEqualTo(known(wrong));
    }

    @Test
    void everySortOfNumberHasAnExample() {
        var shown = examples("quantity").stream()
                .map(example -> CriterionReader.quantity(YamlNode.parse("README.md", example)))
                .map(Quantity::getClass)
                .collect(Collectors.toSet());
        var sorts = new java.util.HashSet<>(Arrays.asList(Quantity.class.getPermittedSubclasses()));
        // "figure" is one word for both
        sorts.remove(Quantity.Single.class);
        assertThat(shown).isEqualTo(sorts);
    }

    @Test
    void everyCertaintyIsExplained() {
        for (var certainty : Certainty.values()) {
            assertThat(page).contains("| `" + certainty + "` | ");
        }
    }

    /** Where this fails, put the expected table between the two marks. */
    @Test
    void theTableOfFiguresIsTheOneOfTheProgram() {
        var table = page.substring(page.indexOf("<!-- figures -->\n") + 17, page.indexOf("<!-- /figures -->"));
        assertThat(table).isEqualTo(figures());
    }

    private static String figures() {
        var rows = new ArrayList<String>();
        rows.add("| 代码 | 名称 | Name | 单位 | 每年 |");
        rows.add("|---|---|---|---|---|");
        for (var figure : Figure.values()) {
            rows.add("| `%s` | %s | %s | %s | %s |"
                    .formatted(
                            figure.code(),
                            name(figure, Locale.SIMPLIFIED_CHINESE),
                            name(figure, Locale.ENGLISH),
                            unit(figure),
                            figure.yearly() ? "✓" : ""));
        }
        return String.join("\n", rows) + "\n";
    }

    private static String unit(Figure figure) {
        return switch (figure.type()) {
            case NUMBER, COUNT -> figure.unit().symbol();
            case FLAG -> "true / false";
            case CHOICE, CODES -> figure.codes().isEmpty() ? "梯度代码" : String.join(" ", new TreeSet<>(figure.codes()));
        };
    }

    private static String name(Figure figure, Locale locale) {
        return KnownRulebooks.TEXTS.figure(new FigureRef(figure, null), locale);
    }

    private static List<String> examples(String sort) {
        return EXAMPLE.matcher(page)
                .results()
                .filter(example -> example.group(1).equals(sort))
                .map(example -> example.group(2))
                .toList();
    }

    private static Set<String> kinds(List<String> examples) {
        return examples.stream()
                .flatMap(example -> KIND.matcher(example).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> known(Throwable refused) {
        var found = KNOWN.matcher(refused.getMessage());
        assertThat(found.find()).isTrue();
        return new TreeSet<>(List.of(found.group(1).split(", ", -1)));
    }
}
