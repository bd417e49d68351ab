/**
 * What stands in a file: its text page by page, within bounds, and what that text says of names, codes, days and amounts by the labels
 * of {@code db/evidence/labels.yaml}. Knows neither filings nor what a firm claims.
 */
@NamedInterface("text")
@NullMarked
package io.tidu.evidence.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
