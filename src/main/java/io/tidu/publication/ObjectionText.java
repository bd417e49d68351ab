package io.tidu.publication;

/** How long the texts of an objection may be, in characters. */
public final class ObjectionText {

    public static final int NAME = 64;
    public static final int CONTACT = 100;
    public static final int REASON = 4000;

    /** Less than this says neither what is wrong nor where that can be seen. */
    public static final int REASON_LEAST = 10;

    public static final int QUESTION = 2000;
    public static final int ANSWER = 8000;
    public static final int FINDING = 2000;
    public static final int DECISION = 2000;

    private ObjectionText() {}

    static String required(String field, String typed, int longest) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            throw new ObjectionRefused.Missing(field);
        }
        if (text.length() > longest) {
            throw new ObjectionRefused.TooLong(field, longest);
        }
        return text;
    }
}
