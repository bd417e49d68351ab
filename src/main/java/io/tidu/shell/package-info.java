/**
 * What holds the modules together: how the program starts, where its database comes from, the frame around the screens.
 * It may use every module and none may use it.
 */
@ApplicationModule(displayName = "Shell")
@NullMarked
package io.tidu.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
