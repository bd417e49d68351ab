/** The screens of the rules: every edition to read and compare, drafts of provinces, and what other rules would change. */
@NullMarked
package io.tidu.ladder.ui;

import org.jspecify.annotations.NullMarked;
