package io.tidu.collaboration;

/** How facts about discussions are called. All end when it is resolved. */
final class DiscussionFact {

    private DiscussionFact() {}

    /** The firm is asked: ends with its answer. */
    static String asked(DiscussionId id) {
        return "asked:" + id.value();
    }

    /** The firm has answered: ends when one of those who asked says something. */
    static String answered(DiscussionId id) {
        return "answered:" + id.value();
    }

    /** Somebody is named. */
    static String mentioned(DiscussionId id) {
        return "mentioned:" + id.value();
    }
}
