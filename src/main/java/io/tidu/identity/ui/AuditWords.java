package io.tidu.identity.ui;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the log holds as codes, in words. The log itself keeps the codes: it must be read the same in ten years, whatever the
 * words are then. A code without a word is shown as it is, for nothing in the log may be hidden.
 */
@Component
class AuditWords {

    private static final Pattern SUBJECT = Pattern.compile("\\b([a-z]+(?:-[a-z]+)*):(?=\\S)");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z_]{2,}\\b");

    private final MessageSource messages;

    AuditWords(MessageSource messages) {
        this.messages = messages;
    }

    String subject(String subject, Locale locale) {
        return SUBJECT.matcher(subject).replaceAll(found -> kind(found, locale));
    }

    String action(String subject, String action, Locale locale) {
        int colon = subject.indexOf(':');
        var kind = colon < 0 ? subject : subject.substring(0, colon);
        return word("audit." + kind + "." + action, action, locale);
    }

    String state(@Nullable String state, Locale locale) {
        return state == null
                ? ""
                : CODE.matcher(subject(state, locale))
                        .replaceAll(found -> word("audit.word." + found.group(), found.group(), locale));
    }

    String origin(String origin, Locale locale) {
        return word("audit.origin." + origin.replace(':', '-'), origin, locale);
    }

    private String kind(MatchResult found, Locale locale) {
        return word("audit.kind." + found.group(1), found.group(), locale);
    }

    private String word(String key, String otherwise, Locale locale) {
        var said = messages.getMessage(key, null, otherwise, locale);
        return said == null ? otherwise : said;
    }
}
