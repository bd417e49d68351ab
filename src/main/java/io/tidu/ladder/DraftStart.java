package io.tidu.ladder;

/**
 * What a draft begins as: a copy of an edition under a name and for a region of one's own.
 *
 * @param basedOn digest of the edition to copy
 * @param edition name of the new edition, such as {@code 2026-zj}; the name of an edition put in force for the same region
 *     begins its amendment
 * @param region first 2, 4 or 6 digits of the region code it shall be limited to, inside the own province
 */
public record DraftStart(String basedOn, String edition, String region) {}
