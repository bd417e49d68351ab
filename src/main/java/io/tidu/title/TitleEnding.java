package io.tidu.title;

import java.time.LocalDate;

/**
 * That a title was taken away.
 *
 * @param on the first day on which it is no longer held
 * @param cause code of the cause
 */
public record TitleEnding(LocalDate on, String cause, String listNumber) {}
