package io.tidu.review.spot;

import java.util.UUID;

/** The key of a sample. */
public record SampleId(UUID value) {}
