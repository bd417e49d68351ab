package io.tidu.review;

/** How many filings of a job one kind of reason stands against, and how it reads for one of them. */
public record WhyCount(JobItem.Why why, int filings) {}
