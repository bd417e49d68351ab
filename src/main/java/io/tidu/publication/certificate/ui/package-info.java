/** The screen on which a firm has its certificates. */
@NullMarked
package io.tidu.publication.certificate.ui;

import org.jspecify.annotations.NullMarked;
