package io.tidu.ladder;

/**
 * Where a provision stands.
 *
 * @param clause the place inside the document
 * @param document number and title of the document
 */
public record Citation(Bilingual clause, String document, Certainty certainty) {}
