package io.tidu.filing.check;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.SlotCode;

/**
 * Where something stands.
 *
 * @param page from 1
 * @param snippet the words around it; empty where the paper as a whole is meant
 */
public record Place(EvidenceId file, SlotCode slot, String fileName, String digest, int page, String snippet) {}
