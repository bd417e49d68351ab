package io.tidu.review;

import java.time.Instant;

/** A release that has ended, by its letter. */
public record ReleaseRow(
        JobId job, String number, Instant at, String by, int recommended, int returned, int declined) {}
