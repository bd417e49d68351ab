/** The screens of a firm about itself, of its county when it registers, and of administrators who help its people. */
@NullMarked
package io.tidu.enterprise.ui;

import org.jspecify.annotations.NullMarked;
