package io.tidu.filing;

import io.tidu.identity.Actor;
import java.util.Locale;

/** A submitted filing as a document to print, seal and keep. */
public interface FilingPdf {

    /**
     * The PDF of a submission, with its number and the digest of its content on every page.
     *
     * @param no which submission, from 1
     * @throws io.tidu.identity.NotFound if the person may not see the filing, or it has no such submission
     */
    byte[] render(Actor actor, FilingId id, int no, Locale locale);
}
