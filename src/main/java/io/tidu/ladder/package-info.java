/**
 * The rungs of the ladder as dated data, and what a firm's figures are worth against them: rulebooks are read from
 * {@code db/rulebooks}, and one pure function turns a rulebook and the facts of a firm into findings that say what is met,
 * what is not, what is unknown, and how far away it is.
 */
@ApplicationModule(
        displayName = "Ladder",
        allowedDependencies = {"shared", "identity", "identity :: ui"})
@NullMarked
package io.tidu.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
