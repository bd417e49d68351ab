/** The two components that other modules put into their screens: the panel of slots with its upload, and the viewer. */
@NamedInterface("ui")
@NullMarked
package io.tidu.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
