package io.tidu.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the program writes into the log about, also what no test and no demo does, has a word. */
class AuditKindsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern KIND = Pattern.compile("\"([a-z]+(?:-[a-z]+)*):\" \\+");

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void everyKindOfThingHasAWord(String language) throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src", "main", "resources", "messages", "audit_" + language + ".properties"))) {
            words.load(file);
        }

        assertThat(kinds())
                .hasSizeGreaterThan(20)
                .allSatisfy(kind -> assertThat(words).containsKey("audit.kind." + kind));
    }

    private static TreeSet<String> kinds() throws IOException {
        var kinds = new TreeSet<String>();
        for (var source : sources()) {
            var text = Files.readString(source);
            if (text.contains("AuditTrail")) {
                KIND.matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(kinds::add);
            }
        }
        return kinds;
    }

    private static List<Path> sources() throws IOException {
        try (var all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
