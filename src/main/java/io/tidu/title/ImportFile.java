package io.tidu.title;

import java.util.UUID;

/** What is known of a file before its rows: how it was read and by whom. */
record ImportFile(
        TitleImportId id,
        UUID bureau,
        UUID account,
        String accountName,
        String fileName,
        String digest,
        String format,
        ListHeader header) {

    static final int NAME_LENGTH = 200;
    static final int TEXTS_LENGTH = 1_000;

    /** Texts above the header or unused headings, one to a line, as many as are kept. */
    static String joined(Iterable<String> texts) {
        var joined = new StringBuilder();
        for (var text : texts) {
            var line = text.replaceAll("\\s+", " ");
            if (joined.length() + line.length() + 1 > TEXTS_LENGTH) {
                break;
            }
            joined.append(joined.isEmpty() ? "" : "\n").append(line);
        }
        return joined.toString();
    }
}
