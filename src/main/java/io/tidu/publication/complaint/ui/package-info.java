/** The screens of complaints. */
@NullMarked
package io.tidu.publication.complaint.ui;

import org.jspecify.annotations.NullMarked;
