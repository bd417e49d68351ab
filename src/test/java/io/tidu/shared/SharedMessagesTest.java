package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedMessagesTest {

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalHasATextInBothLanguagesThatNamesItsArguments(RuleViolation refusal) throws IOException {
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            var pattern = Objects.requireNonNull(texts(locale).getProperty(refusal.messageKey()), refusal.messageKey());
            var text = new MessageFormat(pattern, locale)
                    .format(refusal.arguments().toArray());

            assertThat(text).isNotBlank().doesNotContain("{");
            assertThat(refusal.arguments())
                    .allSatisfy(argument -> assertThat(text).contains(argument.toString()));
        }
    }

    static Stream<RuleViolation> refusals() {
        return Stream.of(
                new CreditCodeRefused.WrongLength(17),
                new CreditCodeRefused.WrongCharacter("O", 5),
                new CreditCodeRefused.WrongCheckCharacter('Y'),
                new RegionCodeRefused());
    }

    private static Properties texts(Locale locale) throws IOException {
        var texts = new Properties();
        var file = "/messages/shared_" + locale + ".properties";
        try (var stream = Objects.requireNonNull(SharedMessagesTest.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
