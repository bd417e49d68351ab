package io.tidu.filing;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.SlotCode;
import java.time.Instant;
import java.util.Collection;

/**
 * On which page of the evidence a figure stands.
 *
 * @param fileName as the file was called then
 * @param page from 1; of a picture 1, of an OFD as its reader counts
 * @param claimed the beginning of what the figure was when this was told
 * @param by the name of who told it
 * @param gone whether the file is none of those that belong to the figures any more
 * @param changed whether the figure is another one now
 */
public record SourcePage(
        FieldPath path,
        SourceSide side,
        EvidenceId file,
        SlotCode slot,
        String fileName,
        int page,
        String claimed,
        String by,
        Instant at,
        boolean gone,
        boolean changed) {

    private static final int KEPT_OF_A_FIGURE = 100;

    /** Whether it need not be true any more. */
    public boolean stale() {
        return gone || changed;
    }

    public boolean isOn(EvidenceId file, int page) {
        return this.file.equals(file) && this.page == page;
    }

    /** The same, looked at beside these figures and files. */
    public SourcePage beside(FilingForm figures, Collection<EvidenceRow> files) {
        boolean there = files.stream().anyMatch(row -> row.id().equals(file));
        boolean same = claimed.equals(beginning(figures, path));
        return new SourcePage(path, side, file, slot, fileName, page, claimed, by, at, !there, !same);
    }

    static String beginning(FilingForm figures, FieldPath path) {
        var text = figures.text(path).orElse("");
        int most = Math.min(text.length(), KEPT_OF_A_FIGURE);
        return text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most)));
    }
}
