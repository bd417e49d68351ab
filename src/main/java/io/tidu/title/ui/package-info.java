/** The screens of the register of titles: the list that bureaus read, what is due, the life of a title, and the steps by which older lists come in. */
@NamedInterface("ui")
@NullMarked
package io.tidu.title.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
