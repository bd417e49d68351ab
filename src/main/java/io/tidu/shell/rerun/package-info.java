/** The command that computes all stored verdicts again instead of opening the program to users. */
@NamedInterface("rerun")
@NullMarked
package io.tidu.shell.rerun;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
