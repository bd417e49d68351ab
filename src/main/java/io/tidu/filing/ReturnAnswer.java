package io.tidu.filing;

/**
 * An item of a return and whether the correction changed something there.
 *
 * @param changed between the two submissions; what was typed and taken back again is no change
 */
public record ReturnAnswer(ReturnItem item, boolean changed) {}
