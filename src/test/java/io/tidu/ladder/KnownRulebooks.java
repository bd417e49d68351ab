package io.tidu.ladder;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rulebooks and the words as the product has them, without the rest of it. */
final class KnownRulebooks {

    static final Rulebooks ALL = load();
    static final ResourceBundleMessageSource MESSAGES = messages();
    static final FindingText TEXTS = new FindingText(MESSAGES, ALL);

    private KnownRulebooks() {}

    static Rulebook edition(Rung rung, String edition) {
        return ALL.edition(rung, edition).orElseThrow();
    }

    private static Rulebooks load() {
        try {
            return RulebooksConfiguration.read(
                    new RulebooksConfiguration().editionFiles(new PathMatchingResourcePatternResolver()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/ladder");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
