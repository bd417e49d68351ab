/**
 * The screens of the enterprise: where it stands, its filings, and the one it fills in, signs or follows. Roomy and in plain
 * words, for people who do this once a year. What officials read of a filing at their desk is drawn here too
 * ({@link io.tidu.filing.ui.FilingPanels}), so that both sides see the same.
 */
@NamedInterface("ui")
@NullMarked
package io.tidu.filing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
