@NullMarked
package io.tidu.evidence;

import org.jspecify.annotations.NullMarked;
