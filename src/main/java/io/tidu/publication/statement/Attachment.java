package io.tidu.publication.statement;

import java.io.IOException;
import java.io.InputStream;

/** A file on its way in. Its name is not kept: it often names who made it. */
public interface Attachment {

    InputStream open() throws IOException;
}
