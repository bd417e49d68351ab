/**
 * The desk: how officials of county, city and province work through the filings of their territory, write their opinion
 * and decide. The workflow itself is {@code filing}'s; here is what the people at the desk need around it.
 */
@ApplicationModule(displayName = "Review")
@NullMarked
package io.tidu.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
