package io.tidu.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a list stands among the others of its issuer; part of the canonical form since {@code tidu-list-2}.
 *
 * @param edition from 1; each correction is the next one
 * @param corrects the edition before; null for the first
 * @param reason why it was corrected; null for the first
 * @param sequence the place in the chain of its issuer, from 1, without a gap
 * @param previous the list before it in that chain; null for the very first
 * @param cutOff decisions after this moment are not in the list; whole seconds
 * @param root of the tree over its firms ({@link io.tidu.publication.verifier.MerkleTree}), in hexadecimal digits
 */
public record ListLink(
        int edition,
        @Nullable ListRef corrects,
        @Nullable String reason,
        int sequence,
        @Nullable ListRef previous,
        Instant cutOff,
        String root) {

    ListLink withRoot(String computed) {
        return new ListLink(edition, corrects, reason, sequence, previous, cutOff, computed);
    }
}
