/** The screen on which a province recommends to the ministry and records what came of it. */
@NullMarked
package io.tidu.publication.national.ui;

import org.jspecify.annotations.NullMarked;
