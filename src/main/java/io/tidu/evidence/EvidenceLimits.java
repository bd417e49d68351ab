package io.tidu.evidence;

import org.springframework.util.unit.DataSize;

/**
 * How much is taken.
 *
 * @param maxFile of one file
 * @param maxDossier of all files of one dossier that are not removed
 */
public record EvidenceLimits(DataSize maxFile, DataSize maxDossier) {}
