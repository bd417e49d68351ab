/** The screen on which lists of new names are made. */
@NullMarked
package io.tidu.publication.renaming.ui;

import org.jspecify.annotations.NullMarked;
