/**
 * The filing (申报): an enterprise's bid for a rung in a round, from the first typed figure to its place on the published list.
 * Knows who may do what when ({@link io.tidu.filing.FilingTransitions}), keeps what was typed, freezes what was submitted, and
 * remembers every step as an event that is never changed.
 */
@ApplicationModule(displayName = "Filing")
@NullMarked
package io.tidu.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
