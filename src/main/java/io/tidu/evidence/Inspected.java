package io.tidu.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be.
 *
 * @param pages of a PDF; null for other kinds
 */
record Inspected(EvidenceKind kind, @Nullable Integer pages) {}
