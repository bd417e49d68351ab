/** The screens of the register of titles: the list that bureaus read, and the steps by which older lists come in. */
@NullMarked
package io.tidu.title.ui;

import org.jspecify.annotations.NullMarked;
