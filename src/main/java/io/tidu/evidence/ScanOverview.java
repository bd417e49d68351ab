package io.tidu.evidence;

/**
 * How the malware scanner stands.
 *
 * @param setUp whether there is one
 * @param waiting how many contents nobody can open because it has not seen them
 * @param infected in how many it found something after they were taken
 */
public record ScanOverview(boolean setUp, long waiting, long infected) {}
