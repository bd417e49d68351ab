/**
 * What changes firms (重大变化): reported with proof within the months that the rules give, confirmed by their county and by the county
 * that takes them over, and carried out: the new name, the new bureaus, the filings under way.
 */
@NamedInterface("change")
@NullMarked
package io.tidu.filing.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
