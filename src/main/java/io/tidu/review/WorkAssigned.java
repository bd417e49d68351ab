package io.tidu.review;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import java.time.Instant;

/**
 * Many filings became one person's work at once.
 *
 * @param work names the occasion: the same one is told once
 */
public record WorkAssigned(String work, BureauId bureau, AccountId to, int filings, Actor by, Instant at) {}
