/** The screens of officials: the list of filings and one filing under review. */
@NullMarked
package io.tidu.review.ui;

import org.jspecify.annotations.NullMarked;
