package io.tidu.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidu.publication.verifier.MerkleTree;
import io.tidu.publication.verifier.Sha256;
import org.springframework.stereotype.Component;

/** The hashes of the firms of lists. A list never changes, so those of the last ones asked for are kept. */
@Component
class ListTrees {

    private static final long KEPT_BYTES = 16L << 20;

    private final PublishedFiles files;
    private final Cache<String, MerkleTree> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String digest, MerkleTree tree) -> tree.size() * Sha256.LENGTH)
            .build();

    ListTrees(PublishedFiles files) {
        this.files = files;
    }

    MerkleTree of(ListRow list) {
        return kept.get(list.digest(), digest -> CanonicalList.tree(files.content(list)));
    }
}
