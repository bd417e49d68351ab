/**
 * An invented province to try Tidu with: real places, invented enterprises with invented figures, and a story played through
 * the very services that people use, so that every filing has its true history. Only in demo mode, and only into an empty
 * database.
 */
@NullMarked
package io.tidu.shell.demo;

import org.jspecify.annotations.NullMarked;
