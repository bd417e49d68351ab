/**
 * The screens of the enterprise: where it stands, its filings, and the one it fills in, signs or follows. Roomy and in plain
 * words, for people who do this once a year.
 */
@NullMarked
package io.tidu.filing.ui;

import org.jspecify.annotations.NullMarked;
