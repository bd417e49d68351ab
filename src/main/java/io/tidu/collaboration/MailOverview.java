package io.tidu.collaboration;

/**
 * How the outbox stands.
 *
 * @param serverNamed whether mails are sent at all
 */
public record MailOverview(boolean serverNamed, int waiting, int failed, int sentToday) {}
