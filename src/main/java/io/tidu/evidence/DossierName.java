package io.tidu.evidence;

import io.tidu.shared.EnterpriseId;

/**
 * What a dossier is called among officials.
 *
 * @param firm whose it is
 * @param title what it belongs to, for instance the number of a filing
 */
public record DossierName(EnterpriseId firm, String firmName, String title) {}
