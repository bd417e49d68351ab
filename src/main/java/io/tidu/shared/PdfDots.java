package io.tidu.shared;

/**
 * Black squares on the first page of a document, for instance a QR code: drawn as areas, so sharp at any size.
 *
 * @param left millimetres from the left edge of the paper
 * @param top millimetres from the upper edge
 * @param size millimetres of the whole
 * @param squares rows from above, each from the left
 */
public record PdfDots(double left, double top, double size, boolean[][] squares) {}
