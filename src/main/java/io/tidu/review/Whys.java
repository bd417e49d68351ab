package io.tidu.review;

import io.tidu.review.JobItem.Why;
import io.tidu.shared.RuleViolation;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Puts refusals into words as they are found: later another refusal might stand there. */
@Component
class Whys {

    private static final int LONGEST = 1000;

    private final MessageSource messages;

    Whys(MessageSource messages) {
        this.messages = messages;
    }

    Why of(RuleViolation refused) {
        return of(refused.messageKey(), refused.arguments().toArray());
    }

    Why of(MessageSourceResolvable refused) {
        var arguments = refused.getArguments();
        return of(Objects.requireNonNull(refused.getCodes())[0], arguments == null ? new Object[0] : arguments);
    }

    Why of(String key, Object... arguments) {
        var text = new DefaultMessageSourceResolvable(new String[] {key}, arguments);
        return new Why(key, in(Locale.SIMPLIFIED_CHINESE, text), in(Locale.ENGLISH, text));
    }

    private String in(Locale locale, MessageSourceResolvable text) {
        var said = messages.getMessage(text, locale);
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST);
    }
}
