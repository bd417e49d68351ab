package io.tidu.filing.ui;

import io.tidu.evidence.EvidenceValidity;
import io.tidu.evidence.KnownEvidence;
import io.tidu.filing.vault.Vault;
import org.springframework.stereotype.Component;

/** What the screens of the vault work with. */
@Component
record VaultParts(Vault documents, KnownEvidence known, EvidenceValidity validity) {}
