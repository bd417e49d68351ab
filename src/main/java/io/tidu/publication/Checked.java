package io.tidu.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a file or a number against what was published here.
 *
 * @param list the list it is about, if it is known
 * @param differences from the published list; the first ones if there are many
 * @param firm the entry that a proof or certificate is about
 */
public record Checked(
        Outcome outcome,
        Seal seal,
        @Nullable ListRow list,
        List<Difference> differences,
        @Nullable FirmStanding firm) {

    /** What it is. */
    public enum Outcome {
        /** Exactly what was published. */
        VALID,
        /** A list of this site, and not as it was published. */
        ALTERED,
        /** The published list, written with other line ends or a mark at its beginning. */
        REWRAPPED,
        /** A signature or a proof that does not fit what it says, or is of a key that is not this site's. */
        FORGED,
        /** Nothing of the kind was published here. */
        UNKNOWN,
        /** A spreadsheet or a document, which carries no signature. */
        OTHER_FORM,
        /** Nothing that can be checked. */
        UNREADABLE;

        public String messageKey() {
            return "publication.verify.outcome." + name();
        }

        public String explanationKey() {
            return "publication.verify.explained." + name();
        }
    }

    /** How the list is signed. */
    public enum Seal {
        SIGNED,
        /** Published before lists were signed. */
        UNSIGNED,
        /** What is kept here does not fit its own signature: this site was tampered with. */
        BROKEN,
        /** Nothing to say. */
        NONE;

        public String messageKey() {
            return "publication.verify.seal." + name();
        }
    }

    static Checked nothing(Outcome outcome) {
        return new Checked(outcome, Seal.NONE, null, List.of(), null);
    }
}
