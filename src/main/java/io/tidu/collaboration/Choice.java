package io.tidu.collaboration;

/** How news of one kind reach somebody. */
public record Choice(boolean inApp, boolean byMail) {}
