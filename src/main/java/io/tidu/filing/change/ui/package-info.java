/** The screens of what changes firms. */
@NullMarked
package io.tidu.filing.change.ui;

import org.jspecify.annotations.NullMarked;
