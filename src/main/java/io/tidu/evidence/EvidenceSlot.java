package io.tidu.evidence;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * A named place for files of one sort, as one rung asks for it.
 *
 * @param minFiles how many files must be there before signing; 0 where the slot is optional
 * @param maxFiles how many files it takes
 * @param kinds what kinds of file it takes
 * @param proves codes of the figures that need a file here as soon as a filing relies on them
 */
public record EvidenceSlot(
        SlotCode code,
        Wording name,
        Wording hint,
        int minFiles,
        int maxFiles,
        Set<EvidenceKind> kinds,
        Set<String> proves) {

    public EvidenceSlot {
        kinds = Set.copyOf(kinds);
        proves = Set.copyOf(proves);
    }

    /** The same, asked for. */
    public EvidenceSlot required() {
        return new EvidenceSlot(code, name, hint, Math.max(1, minFiles), maxFiles, kinds, proves);
    }

    /** Whether there are fewer files than there must be; one with malware is none. */
    public boolean lacks(Collection<EvidenceRow> files) {
        return files.stream()
                        .filter(file -> file.slot().equals(code) && file.scan() != ScanState.INFECTED)
                        .count()
                < minFiles;
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
