package io.tidu.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class StoredProofs implements ListProofs {

    private final ListEntries entries;
    private final PublishedFiles files;
    private final ListTrees trees;
    private final ListKeys keys;

    StoredProofs(ListEntries entries, PublishedFiles files, ListTrees trees, ListKeys keys) {
        this.entries = entries;
        this.files = files;
        this.trees = trees;
        this.keys = keys;
    }

    @Override
    public Optional<byte[]> signatureFile(ListRow list) {
        return Optional.ofNullable(list.signature())
                .map(signature -> ProofText.signatureFile(files.content(list), signature, publicKey(signature)));
    }

    @Override
    public Optional<byte[]> proof(ListRow list, String creditCode) {
        var signature = list.signature();
        return signature == null
                ? Optional.empty()
                : entries.byCode(list.number(), creditCode)
                        .map(entry -> ProofText.proof(entry, path(list, entry), signature, publicKey(signature), list));
    }

    @Override
    public List<String> head(ListRow list) {
        return CanonicalHead.of(list, files.content(list).changes());
    }

    private List<byte[]> path(ListRow list, ListEntry entry) {
        return trees.of(list).path(entry.position() - 1);
    }

    private String publicKey(ListSignature signature) {
        return keys.find(signature.key()).map(ListKey::publicKey).orElseThrow();
    }

    @Override
    public List<ListKey> keys() {
        return keys.all();
    }

    @Override
    public Optional<ListKey> key(String id) {
        return keys.find(id);
    }
}
