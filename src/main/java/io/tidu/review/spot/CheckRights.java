package io.tidu.review.spot;

/**
 * What a person may do with a check now.
 *
 * @param write down what was found, and complete it
 * @param correct what was completed
 * @param photos be looked at
 * @param sample be opened
 */
public record CheckRights(boolean write, boolean correct, boolean photos, boolean sample) {}
