package io.tidu.publication;

/**
 * The kinds of list, never merged (domain notes 3.3): being named in a notice is no proof of a title, and who was renamed was
 * not recognised anew.
 */
public enum ListKind {
    /** 公示名单: who is before the public; grants nothing. */
    PUBLICITY("GS"),
    /** 认定名单: who is recognised. */
    RECOGNITION("RD"),
    /** 复核通过名单: whose title is renewed. */
    REVIEW_PASSED("FH"),
    /** 取消名单: whose title is taken away. */
    CANCELLATION("QX"),
    /** 更名名单: who goes on under another name. */
    RENAMING("GM");

    private final String prefix;

    ListKind(String prefix) {
        this.prefix = prefix;
    }

    /** The letters that begin the numbers of this kind: the initials of its Chinese name. */
    String prefix() {
        return prefix;
    }

    /** Whether its firms hold a title because of it. */
    public boolean grants() {
        return this == RECOGNITION || this == REVIEW_PASSED;
    }

    public String messageKey() {
        return "publication.kind." + name();
    }
}
