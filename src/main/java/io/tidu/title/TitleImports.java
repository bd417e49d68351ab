package io.tidu.title;

import io.tidu.identity.Actor;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Takes older lists from files into the register, in steps: upload, say what list it is and check, look, confirm. Every
 * step survives a restart; nothing is in the register before the last.
 *
 * <p>For those who publish for the province, and each only for their own: {@link io.tidu.identity.NotAllowed} for other
 * officials, {@link io.tidu.identity.NotFound} for everybody else and for what another province took in.
 */
public interface TitleImports {

    /**
     * Reads a file and keeps its rows.
     *
     * @param fileName as the person named it
     * @throws ListFileRefused if it cannot be read as a list; nothing of it is kept
     */
    TitleImportId upload(Actor actor, String fileName, Path file, Progress progress);

    /** Gives every row its verdict under these terms; may be repeated, and forgets what a person decided before. */
    ImportPreview check(Actor actor, TitleImportId id, ListTerms terms, Progress progress);

    ImportPreview preview(Actor actor, TitleImportId id);

    /** One page of the rows of a verdict, in the order of the file. */
    List<ImportRow> rows(Actor actor, TitleImportId id, RowVerdict verdict, int offset, int limit);

    /** Decides about an ambiguous row. */
    void decide(Actor actor, TitleImportId id, int row, RowDecision decision);

    /**
     * Decides about a row of a list from outside: which of the recommended firms it means, that it is none of them, or that it is left
     * out. A row that was taken for none of them can still be said to mean one.
     *
     * @throws ImportRefused.FirmNotFree if that firm was not recommended in the call, or another row means it
     */
    void choose(Actor actor, TitleImportId id, int row, RowChoice choice);

    /** The rounds of the actor's province that a list from outside can answer. */
    List<AwaitedCall> calls(Actor actor);

    /** The recommended firms that no row means so far. */
    List<AwaitedFirm> unmatched(Actor actor, TitleImportId id);

    /** The files that a list was taken in from. For every bureau. */
    List<ListSource> sources(Actor actor, String rung, String listNumber);

    /**
     * Grants what the preview shows as new, and the ambiguous rows a person decided to grant, all or none.
     *
     * @param key made once per intent
     * @return how many titles were added
     * @throws ImportRefused.Outdated if the register has changed meanwhile; the file waits to be checked again
     */
    int confirm(Actor actor, TitleImportId id, UUID key, Progress progress);

    /** Forgets a file that was not confirmed. */
    void discard(Actor actor, TitleImportId id);

    /** The files of the actor's bureau, newest first, at most 50. */
    List<ImportPreview> recent(Actor actor);

    /** Writes the refused and ambiguous rows with their reasons as CSV, to be corrected and uploaded again. */
    void writeRefused(Actor actor, TitleImportId id, Locale locale, OutputStream to);
}
