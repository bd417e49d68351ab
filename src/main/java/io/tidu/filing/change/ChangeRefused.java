package io.tidu.filing.change;

import io.tidu.shared.RuleViolation;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Why a report was not taken, or a step about it not done. */
public final class ChangeRefused extends RuleViolation {

    ChangeRefused(String messageKey, Object... arguments) {
        super("filing.change.refused." + messageKey, arguments);
    }

    static ChangeRefused movedOn(ChangeStatus status) {
        return new ChangeRefused("movedOn", new DefaultMessageSourceResolvable(status.messageKey()));
    }

    static String text(String field, String typed, int longest) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            throw new ChangeRefused("missing." + field);
        }
        if (text.length() > longest) {
            throw new ChangeRefused("tooLong", longest);
        }
        return text;
    }
}
