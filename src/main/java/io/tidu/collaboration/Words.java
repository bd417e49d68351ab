package io.tidu.collaboration;

import io.tidu.identity.AccountId;
import java.util.Set;

/** What somebody says, and whom by name. */
public record Words(String text, Set<AccountId> mentioned) {

    /** The longest a message may be, in characters. */
    public static final int LONGEST = 2000;

    /** Whoever wants to reach more people chooses a wider circle. */
    public static final int MOST_MENTIONED = 10;

    public Words {
        text = text.strip();
        mentioned = Set.copyOf(mentioned);
        if (text.isEmpty()) {
            throw new DiscussionRefused("collaboration.refused.empty");
        }
        if (text.length() > LONGEST) {
            throw new DiscussionRefused("collaboration.refused.tooLong", String.valueOf(LONGEST));
        }
        if (mentioned.size() > MOST_MENTIONED) {
            throw new DiscussionRefused("collaboration.refused.tooMany", String.valueOf(MOST_MENTIONED));
        }
    }

    public static Words of(String text) {
        return new Words(text, Set.of());
    }
}
