package io.tidu.evidence;

import java.util.Locale;
import java.util.Set;

/**
 * A named place for files of one sort, as one rung asks for it.
 *
 * @param minFiles how many files must be there before signing; 0 where the slot is optional
 * @param maxFiles how many files it takes
 * @param kinds what kinds of file it takes
 */
public record EvidenceSlot(
        SlotCode code, Wording name, Wording hint, int minFiles, int maxFiles, Set<EvidenceKind> kinds) {

    public EvidenceSlot {
        kinds = Set.copyOf(kinds);
    }

    /** One text in the two languages of the screens. */
    public record Wording(String zh, String en) {

        public String in(Locale locale) {
            return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
        }
    }

    public boolean isRequired() {
        return minFiles > 0;
    }
}
