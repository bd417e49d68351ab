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
        /** What was published, and corrected since by a newer edition. */
        REPLACED,
        /** A firm that was listed and holds the title no longer: lapsed, renewed, cancelled, or taken out by a correction. */
        ENDED,
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

    /** A list that is as it was published. */
    static Checked list(ListRow list, Seal seal) {
        var outcome = list.replacedBy() == null ? Outcome.VALID : Outcome.REPLACED;
        return new Checked(outcome, seal, list, List.of(), null);
    }

    /** A firm that was listed. */
    static Checked firm(FirmStanding firm, Seal seal) {
        var outcome = firm.holds() ? Outcome.VALID : Outcome.ENDED;
        return new Checked(outcome, seal, firm.edition(), List.of(), firm);
    }

    static Checked nothing(Outcome outcome) {
        return new Checked(outcome, Seal.NONE, null, List.of(), null);
    }
}
