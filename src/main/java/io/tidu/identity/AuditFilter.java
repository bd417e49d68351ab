package io.tidu.identity;

import java.time.LocalDate;

/**
 * Which entries of the log to list.
 *
 * @param from the first day, in Shanghai
 * @param to the last day, included
 * @param person the beginning of a person's name; empty for all
 * @param subject the beginning of a subject, for instance {@code account:}; empty for all
 */
public record AuditFilter(LocalDate from, LocalDate to, String person, String subject) {}
