package io.tidu.filing.upkeep;

import io.tidu.shared.EnterpriseId;

/** What was handed to the signatory is being typed again. */
public record UpdateTakenBack(EnterpriseId enterprise, int year) {}
