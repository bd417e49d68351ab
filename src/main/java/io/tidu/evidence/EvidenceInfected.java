package io.tidu.evidence;

import java.time.Instant;

/**
 * The malware scanner found something in a file that had been taken. Published inside the transaction that says so, for each place where
 * the file stands.
 */
public record EvidenceInfected(DossierId dossier, EvidenceId file, SlotCode slot, Instant at) {}
