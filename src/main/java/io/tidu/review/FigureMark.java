package io.tidu.review;

import java.time.Instant;

/**
 * That somebody of the bureau has checked a figure.
 *
 * @param submissionNo of the submission it was checked in
 */
public record FigureMark(String field, int submissionNo, String by, Instant at) {}
