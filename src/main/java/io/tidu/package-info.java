/** Tidu: the tracker of the enterprise-cultivation ladder. Each package below is a module named by its noun. */
@NullMarked
package io.tidu;

import org.jspecify.annotations.NullMarked;
