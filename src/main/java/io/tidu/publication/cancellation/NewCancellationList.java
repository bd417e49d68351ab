package io.tidu.publication.cancellation;

/**
 * Asks for the list that takes away what was decided about a rung.
 *
 * @param documentNumber the number the office gives the document (文号)
 */
public record NewCancellationList(String rung, String documentNumber, String title, String body) {}
