package io.tidu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Use cases name the tests that prove them, as {@code `SomethingTest.aSentence`}; a name that is no test is a false promise. */
class UseCasesTest {

    private static final Path DOCUMENTS = Path.of("docs", "use-cases");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Test)(?:[.#](\\w+))?`");

    @TestFactory
    Stream<DynamicTest> namesOnlyTestsThatExist() throws IOException {
        return documents().stream()
                .map(document -> DynamicTest.dynamicTest(document.getFileName().toString(), () -> {
                    var text = Files.readString(document);
                    assertThat(NAMED.matcher(text).results().count())
                            .as("tests named by %s", document)
                            .isPositive();
                    for (var named : NAMED.matcher(text).results().toList()) {
                        assertThat(exists(named.group(1), named.group(2)))
                                .as("%s names %s", document.getFileName(), named.group())
                                .isTrue();
                    }
                }));
    }

    private static boolean exists(String testClass, @Nullable String method) throws IOException {
        try (var files = Files.walk(TESTS)) {
            var found = files.filter(file -> file.getFileName().toString().equals(testClass + ".java"))
                    .findFirst();
            return found.isPresent() && (method == null || methods(found.get()).contains(method));
        }
    }

    private static Set<String> methods(Path file) throws IOException {
        return Arrays.stream(Files.readString(file).split("\\W+")).collect(Collectors.toSet());
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.list(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> file.getFileName().toString().startsWith("UC-"))
                    .sorted()
                    .toList();
        }
    }
}
