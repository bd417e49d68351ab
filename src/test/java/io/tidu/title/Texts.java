package io.tidu.title;

import io.tidu.shared.RuleViolation;
import java.util.Locale;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** The texts people see, as the program finds them. */
final class Texts {

    private static final ReloadableResourceBundleMessageSource MESSAGES = new ReloadableResourceBundleMessageSource();

    static {
        MESSAGES.setBasenames("classpath:messages/title", "classpath:messages/shared");
        MESSAGES.setDefaultEncoding("UTF-8");
        MESSAGES.setFallbackToSystemLocale(false);
    }

    private Texts() {}

    static String zh(RuleViolation refused) {
        return MESSAGES.getMessage(refused.messageKey(), refused.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }

    static String en(RuleViolation refused) {
        return MESSAGES.getMessage(refused.messageKey(), refused.arguments().toArray(), Locale.ENGLISH);
    }

    static String zh(RowReason reason) {
        return MESSAGES.getMessage(reason.messageKey(), reason.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }

    static String en(RowReason reason) {
        return MESSAGES.getMessage(reason.messageKey(), reason.arguments().toArray(), Locale.ENGLISH);
    }
}
