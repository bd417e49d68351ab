package io.tidu.review.spot;

/**
 * Among what would be drawn now.
 *
 * @param size how many filings
 * @param elsewhere how many more are left out because they are in a sample of the round already
 * @param digest SHA-256 of the numbers, see {@link SampleRow#digest()}
 * @param earlier how many samples the bureau has drawn in the round
 */
public record PopulationLook(int size, int elsewhere, String digest, int earlier) {}
