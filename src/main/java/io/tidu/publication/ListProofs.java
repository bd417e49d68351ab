package io.tidu.publication;

import java.util.List;
import java.util.Optional;

/** What anybody needs to check lists without trusting who hands them out. Public. */
public interface ListProofs {

    /**
     * The file beside a list: what was signed, the signature, and the hash of each line, so that an altered one can be named
     * without asking anybody. Empty for a list that is not signed.
     */
    Optional<byte[]> signatureFile(ListRow list);

    /** That a firm stands on a list, by a few hashes instead of the whole list. Empty where it does not, or nothing is signed. */
    Optional<byte[]> proof(ListRow list, String creditCode);

    /** The lines of a list before its firms, as they stand in its file: what it says of itself. */
    List<String> head(ListRow list);

    /** The newest first. */
    List<ListKey> keys();

    Optional<ListKey> key(String id);
}
