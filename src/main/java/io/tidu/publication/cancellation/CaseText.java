package io.tidu.publication.cancellation;

/** What people write in a case: trimmed, one kind of line end, not empty, not beyond its column. */
public final class CaseText {

    public static final int ANSWER = 8000;
    public static final int REASON = 2000;

    private CaseText() {}

    static String required(String field, String typed, int longest) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            throw new CaseRefused.Missing(field);
        }
        if (text.length() > longest) {
            throw new CaseRefused.TooLong(longest);
        }
        return text;
    }
}
