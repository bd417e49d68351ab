package io.tidu.publication.renaming;

/**
 * Asks for the list of new names of a rung.
 *
 * @param documentNumber the number the office gives the document (文号)
 */
public record NewRenamingList(String rung, String documentNumber, String title, String body) {}
