package io.tidu.filing;

/** How many filings stand somewhere. */
record StatusCount(FilingStatus status, long count) {}
