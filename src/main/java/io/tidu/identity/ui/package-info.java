/** The screens for keeping accounts and bureaus, for reading the log, and for one's own account. */
@NamedInterface("ui")
@NullMarked
package io.tidu.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
