package io.tidu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;

/** Every text of the program exists in both languages and can be filled in. */
class TranslationsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");

    @Test
    void everyBundleIsKnownToTheProgram() {
        assertThat(bundles()).isNotEmpty().isSubsetOf(configuredBundles());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(String bundle) {
        assertThat(texts(bundle, "en").keySet())
                .containsExactlyInAnyOrderElementsOf(texts(bundle, "zh_CN").keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keysBeginWithTheNameOfTheirModule(String bundle) {
        var prefix = bundle.substring(bundle.lastIndexOf('/') + 1).replace('-', '.') + ".";
        assertThat(texts(bundle, "zh_CN").keySet())
                .allSatisfy(key -> assertThat(key).startsWith(prefix));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmptyAndEachCanBeFilledIn(String bundle) {
        for (var language : List.of("zh_CN", "en")) {
            texts(bundle, language).forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThatNoException()
                        .as(key)
                        .isThrownBy(() -> new MessageFormat(text, Locale.forLanguageTag(language.replace('_', '-'))));
            });
        }
    }

    /** A straight apostrophe begins a quotation in a message and swallows what follows: write the curved one. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noTextHasAStraightApostrophe(String bundle) {
        for (var language : List.of("zh_CN", "en")) {
            assertThat(texts(bundle, language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesFillInTheSameArguments(String bundle) {
        var english = texts(bundle, "en");
        texts(bundle, "zh_CN").forEach((key, text) -> {
            if (english.containsKey(key)) {
                assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(text));
            }
        });
    }

    private static List<String> placeholders(String text) {
        return List.copyOf(new TreeSet<>(PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList()));
    }

    private static List<String> bundles() {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> "messages/" + name.replaceFirst("_(zh_CN|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> configuredBundles() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(RESOURCES.resolve("application.yaml")));
        var properties = yaml.getObject();
        assertThat(properties).isNotNull();
        return List.of(properties.getProperty("spring.messages.basename").split(","));
    }

    private static Map<String, String> texts(String bundle, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(bundle + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
