/**
 * Taking titles away: a bureau proposes, the firm is heard, the province decides with four eyes, and the published list (取消名单) ends
 * them. What follows for the firm, other titles and open filings comes from the rules of {@code io.tidu.title.ending}.
 */
@NamedInterface("cancellation")
@NullMarked
package io.tidu.publication.cancellation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
