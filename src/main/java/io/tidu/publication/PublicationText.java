package io.tidu.publication;

/** What people type for a document: trimmed, one kind of line end, not empty, not beyond its column. */
final class PublicationText {

    private PublicationText() {}

    static String required(String field, String typed, int longest) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            throw new PublicationRefused.TextMissing(field);
        }
        if (text.length() > longest) {
            throw new PublicationRefused.TextTooLong(field, longest);
        }
        return text;
    }
}
