package io.tidu.filing.archive;

import io.tidu.identity.Actor;
import java.time.Instant;

/** A package that somebody asked for is made. */
public record ArchiveReady(ArchiveId id, Actor by, int filings, Instant at) {}
