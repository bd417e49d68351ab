/** The frame around every screen behind the login: name, navigation, language, light and dark, log-out. */
@NullMarked
package io.tidu.shell.ui;

import org.jspecify.annotations.NullMarked;
