package io.tidu.review;

import io.tidu.identity.AccountId;
import io.tidu.identity.BureauId;
import java.time.Instant;

/** Somebody left a bureau; what that person had to do there is nobody's now. */
public record WorkFreed(BureauId bureau, AccountId left, int filings, Instant at) {}
