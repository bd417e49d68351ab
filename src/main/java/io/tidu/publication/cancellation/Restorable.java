package io.tidu.publication.cancellation;

/**
 * A title that waits to be given back.
 *
 * @param list the edition that stands now and is to be corrected
 */
public record Restorable(CaseRow row, CaseTitle title, String list) {}
