package io.tidu.shared;

import java.util.UUID;

/** Something that open screens follow. It names what has changed, never what it changed to. */
public record LiveTopic(Kind kind, UUID id) {

    /** What kinds of things are followed. */
    public enum Kind {
        /** Where a filing stands. */
        FILING,
        /** What a bureau is writing about a filing. */
        OPINION,
        /** The filings in the territory of a bureau. */
        BUREAU,
        /** The windows, settings and exceptions of a round. */
        ROUND,
        /** What belongs to an enterprise. */
        ENTERPRISE,
        /** What is for one person. */
        ACCOUNT,
        /** What a person, an enterprise or a bureau is told. */
        NEWS,
        /** What officials say among themselves about a filing. */
        TALK,
        /** What is said between officials and the firm about a filing. */
        TALK_WITH_FIRM
    }

    public static LiveTopic filing(UUID filing) {
        return new LiveTopic(Kind.FILING, filing);
    }

    public static LiveTopic opinion(UUID filing) {
        return new LiveTopic(Kind.OPINION, filing);
    }

    public static LiveTopic bureau(UUID bureau) {
        return new LiveTopic(Kind.BUREAU, bureau);
    }

    public static LiveTopic round(UUID round) {
        return new LiveTopic(Kind.ROUND, round);
    }

    public static LiveTopic enterprise(UUID enterprise) {
        return new LiveTopic(Kind.ENTERPRISE, enterprise);
    }

    /** @param reader the key of an account, an enterprise or a bureau */
    public static LiveTopic news(UUID reader) {
        return new LiveTopic(Kind.NEWS, reader);
    }

    public static LiveTopic talk(UUID filing) {
        return new LiveTopic(Kind.TALK, filing);
    }

    /** Its own, so that a firm's screen does not stir when officials speak among themselves. */
    public static LiveTopic talkWithFirm(UUID filing) {
        return new LiveTopic(Kind.TALK_WITH_FIRM, filing);
    }

    public static LiveTopic account(UUID account) {
        return new LiveTopic(Kind.ACCOUNT, account);
    }
}
