package io.tidu.filing;

import io.tidu.shared.RuleViolation;
import java.util.ArrayList;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What a refusal is said with, before it is in one language. */
final class RefusalWords {

    private RefusalWords() {}

    static DefaultMessageSourceResolvable name(Party party) {
        return new DefaultMessageSourceResolvable(party.messageKey());
    }

    static Object names(Iterable<Party> parties) {
        var labels = new ArrayList<MessageSourceResolvable>();
        parties.forEach(party -> labels.add(name(party)));
        return new DefaultMessageSourceResolvable(new String[] {"filing.parties." + labels.size()}, labels.toArray());
    }

    static MessageSourceResolvable text(RuleViolation reason) {
        return new DefaultMessageSourceResolvable(
                new String[] {reason.messageKey()}, reason.arguments().toArray());
    }
}
