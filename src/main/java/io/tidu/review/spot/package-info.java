/**
 * Checks on the spot (实地抽查): samples that anybody can draw again from the seed and the list, and what was found at the
 * firms in them. Firms never learn of any of it here.
 */
@NamedInterface("spot")
@NullMarked
package io.tidu.review.spot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
