/**
 * The register of titles: who holds which rung of the ladder, from which published list, from which day to which. Grants
 * what publication decides, takes in older lists from files, and answers who held what on any day.
 */
@ApplicationModule(displayName = "Title")
@NullMarked
package io.tidu.title;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
