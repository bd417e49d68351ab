package io.tidu.filing;

import java.time.Instant;

/**
 * Two people, or one in two windows, typed different things into one field.
 *
 * @param mine what the save wanted; blank if it wanted the field empty
 * @param theirs what stands there now; blank if nothing
 * @param by name of who typed it
 */
public record DraftConflict(FieldPath path, String mine, String theirs, String by, Instant at) {}
