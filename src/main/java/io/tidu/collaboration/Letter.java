package io.tidu.collaboration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a node has claimed.
 *
 * @param topic a {@link NewsTopic}, or {@link #DIGEST}
 * @param claim who claimed it: only that one may say how it went
 * @param tries this one included
 */
record Letter(
        UUID id, UUID accountId, String topic, @Nullable UUID newsId, UUID claim, int tries) {

    static final String DIGEST = "DIGEST";

    /** What kind of mail it is, in a text of the bundle. */
    String messageKey() {
        return "collaboration.mail.topic." + topic;
    }
}
