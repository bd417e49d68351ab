package io.tidu.filing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What came to a bureau on one day and still waits there.
 *
 * @param party who has to act
 * @param day in Shanghai
 * @param count how many still wait
 * @param latest when the last of them came
 */
public record WaitingDay(Party party, LocalDate day, int count, Instant latest) {}
