package io.tidu.filing;

/**
 * A figure that is contained in another and cannot be more than it, year by year. A part that is not yearly is compared with last
 * year's whole.
 *
 * @param blocking whether more stands in the way of submitting; otherwise it is unusual and worth a second look
 */
public record PartOf(String part, String whole, boolean blocking) {}
