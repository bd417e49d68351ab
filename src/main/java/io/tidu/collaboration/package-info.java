/**
 * What people are told and how it reaches them: the bell, the list behind it, reminders, and mails from an outbox. It hears of
 * what happens to filings by their events, in the same transaction, and decides nothing about them.
 */
@ApplicationModule(displayName = "Collaboration")
@NullMarked
package io.tidu.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
