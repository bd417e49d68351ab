package io.tidu.publication.cancellation;

/**
 * Asks for the correction that gives a title back.
 *
 * @param number of the reversed case
 * @param documentNumber the number the office gives the document (文号)
 */
public record NewRestoration(String number, String rung, String documentNumber, String title, String body) {}
