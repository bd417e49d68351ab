/** The bell, the list behind it, what each person chooses, and the outbox for the administrator. */
@NamedInterface("ui")
@NullMarked
package io.tidu.collaboration.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
