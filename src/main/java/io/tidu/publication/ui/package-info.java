/** The screen of the province where notices and lists are made. */
@NullMarked
package io.tidu.publication.ui;

import org.jspecify.annotations.NullMarked;
