package io.tidu.publication;

/**
 * A firm on a published list.
 *
 * @param position from 1, in {@link PublicFirm#ORDER}; part of the canonical form
 */
public record ListEntry(int position, PublicFirm firm) {}
