package io.tidu.evidence;

import io.tidu.shared.RuleViolation;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a refusal says to the person, in the two languages. */
final class Texts {

    private static final ResourceBundleMessageSource MESSAGES = new ResourceBundleMessageSource();

    static {
        MESSAGES.setBasename("messages/evidence");
        MESSAGES.setDefaultEncoding("UTF-8");
        MESSAGES.setFallbackToSystemLocale(false);
    }

    private Texts() {}

    static String zh(RuleViolation violation) {
        return in(Locale.SIMPLIFIED_CHINESE, violation);
    }

    static String en(RuleViolation violation) {
        return in(Locale.ENGLISH, violation);
    }

    private static String in(Locale locale, RuleViolation violation) {
        return MESSAGES.getMessage(violation.messageKey(), violation.arguments().toArray(), locale);
    }
}
