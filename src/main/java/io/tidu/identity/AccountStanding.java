package io.tidu.identity;

import java.time.Instant;

/** What a running session depends on; if any of it changes, the session is over. */
record AccountStanding(boolean active, Affiliation affiliation, Instant passwordChangedAt) {}
