package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidu.publication.verifier.MerkleTree;
import io.tidu.publication.verifier.Sha256;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** A list never changes, so the hashes of the last ones asked for are kept. */
@Service
class StoredProofs implements ListProofs {

    private static final long KEPT_BYTES = 16L << 20;

    private final ListEntries entries;
    private final PublishedFiles files;
    private final ListKeys keys;
    private final Cache<String, MerkleTree> trees = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String digest, MerkleTree tree) -> tree.size() * Sha256.LENGTH)
            .build();

    StoredProofs(ListEntries entries, PublishedFiles files, ListKeys keys) {
        this.entries = entries;
        this.files = files;
        this.keys = keys;
    }

    @Override
    public Optional<byte[]> signatureFile(ListRow list) {
        return Optional.ofNullable(list.signature()).map(signature -> {
            var text = new StringBuilder("{\"format\":\"tidu-signature-1\",\n");
            signed(signature, text);
            text.append("\"publicKey\":").append(CanonicalText.quoted(publicKey(signature)));
            text.append(",\n\"head\":")
                    .append(hashes(CanonicalList.headTree(files.content(list)).leaves()));
            text.append(",\n\"firms\":").append(hashes(tree(list).leaves()));
            return text.append("}\n").toString().getBytes(UTF_8);
        });
    }

    @Override
    public Optional<byte[]> proof(ListRow list, String creditCode) {
        var signature = list.signature();
        if (signature == null) {
            return Optional.empty();
        }
        return entries.byCode(list.number(), creditCode).map(entry -> {
            var text = new StringBuilder("{\"format\":\"tidu-proof-1\",\n");
            text.append("\"list\":").append(CanonicalText.quoted(list.number()));
            text.append(",\n\"firm\":").append(CanonicalText.quoted(CanonicalList.line(entry, true)));
            text.append(",\n\"position\":").append(entry.position());
            text.append(",\n\"path\":")
                    .append(hashes(tree(list).path(entry.position() - 1)))
                    .append(",\n");
            signed(signature, text);
            text.append("\"publicKey\":").append(CanonicalText.quoted(publicKey(signature)));
            return text.append("}\n").toString().getBytes(UTF_8);
        });
    }

    private static void signed(ListSignature signature, StringBuilder text) {
        text.append("\"statement\":").append(CanonicalText.quoted(signature.statement()));
        text.append(",\n\"algorithm\":").append(CanonicalText.quoted(signature.algorithm()));
        text.append(",\n\"key\":").append(CanonicalText.quoted(signature.key()));
        text.append(",\n\"signature\":").append(CanonicalText.quoted(signature.value()));
        text.append(",\n");
    }

    private static String hashes(List<byte[]> hashes) {
        return hashes.stream()
                .map(HexFormat.of()::formatHex)
                .collect(Collectors.joining("\",\n\"", "[\"", "\"]"))
                .replace("[\"\"]", "[]");
    }

    private String publicKey(ListSignature signature) {
        return keys.find(signature.key()).map(ListKey::publicKey).orElseThrow();
    }

    private MerkleTree tree(ListRow list) {
        return trees.get(list.digest(), digest -> CanonicalList.tree(files.content(list)));
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
