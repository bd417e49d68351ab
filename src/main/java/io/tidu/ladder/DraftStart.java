package io.tidu.ladder;

import org.jspecify.annotations.Nullable;

/**
 * What a draft begins as: a copy of an edition under a name and for a region of one's own.
 *
 * @param basedOn digest of the edition to copy
 * @param edition name of the new edition, such as {@code 2026-zj}; the name of an edition put in force for the same region
 *     begins its amendment
 * @param region first 2, 4 or 6 digits of the region code it shall be limited to, inside the own province
 * @param rung of the province that the new edition shall be of; null for the rung of the edition that is copied
 */
public record DraftStart(
        String basedOn,
        String edition,
        String region,
        @Nullable NewRung rung) {

    public DraftStart(String basedOn, String edition, String region) {
        this(basedOn, edition, region, null);
    }
}
