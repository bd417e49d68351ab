/**
 * The enterprises: how one registers, how its county confirms it, what it is and was called, and which bureaus are in
 * charge of it. Knows no filing and no title.
 */
@ApplicationModule(displayName = "Enterprise")
@NullMarked
package io.tidu.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
