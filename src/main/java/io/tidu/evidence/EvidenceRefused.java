package io.tidu.evidence;

import io.tidu.shared.RuleViolation;
import java.util.Locale;

/** A file was not accepted. Nothing of it is kept; the message says why and what to do. */
public final class EvidenceRefused extends RuleViolation {

    /** Why a file is not accepted. */
    public enum Reason {
        EMPTY,
        TOO_BIG,
        DOSSIER_FULL,
        WRONG_TYPE,
        OFFICE_DOCUMENT,
        OFFICE_MACROS,
        ARCHIVE,
        OTHER_IMAGE,
        TWO_KINDS,
        BEHIND_THE_END,
        NO_PAGES,
        ACTIVE_CONTENT,
        ATTACHMENT,
        FOREIGN_ENTITIES,
        BROKEN,
        ENCRYPTED,
        TOO_MUCH_INSIDE,
        TOO_MANY_PIXELS,
        DUPLICATE,
        DUPLICATE_IN_OTHER_SLOT,
        SLOT_FULL,
        UNKNOWN_SLOT,
        KIND_NOT_HERE,
        MALWARE,
        INTERRUPTED,
        NOT_KEPT;

        private String messageKey() {
            var words = name().toLowerCase(Locale.ROOT).split("_");
            var key = new StringBuilder("evidence.refused.").append(words[0]);
            for (int i = 1; i < words.length; i++) {
                key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
            }
            return key.toString();
        }
    }

    private final Reason reason;

    EvidenceRefused(Reason reason, Object... arguments) {
        super(reason.messageKey(), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
