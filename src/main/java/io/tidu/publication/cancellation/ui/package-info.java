/** The screens of cancellations. */
@NullMarked
package io.tidu.publication.cancellation.ui;

import org.jspecify.annotations.NullMarked;
