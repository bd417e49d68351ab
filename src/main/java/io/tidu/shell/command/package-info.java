/** The commands that do one thing instead of opening the program to users, and end with its result. */
@NamedInterface("command")
@NullMarked
package io.tidu.shell.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
