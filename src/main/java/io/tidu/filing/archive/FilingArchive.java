package io.tidu.filing.archive;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The files of one filing as one package. */
public interface FilingArchive {

    /**
     * Asks for it, and writes down that somebody did; the files themselves are in the log as they are read.
     *
     * @param submission from 1; 0 for what the firm has in its draft now; null for the latest submission
     * @throws io.tidu.identity.NotFound if the person may not see the filing, or there is no such submission
     */
    ArchiveStream of(Actor actor, FilingId id, @Nullable Integer submission, Locale locale);
}
