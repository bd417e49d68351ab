package io.tidu.filing.upkeep;

import io.tidu.shared.EnterpriseId;
import java.time.Instant;
import java.util.UUID;

/**
 * A yearly update as it was signed.
 *
 * @param no counted from 1: who signs again in the same year adds one
 * @param late whether it came after the last day
 */
public record UpdateRow(
        UUID id,
        EnterpriseId enterprise,
        int year,
        int no,
        String enterpriseName,
        String signatoryName,
        String contentDigest,
        boolean late,
        Instant at) {}
