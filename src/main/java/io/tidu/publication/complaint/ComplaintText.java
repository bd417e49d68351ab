package io.tidu.publication.complaint;

import io.tidu.publication.AnswerDays;

/** How long the texts of handling a complaint may be, in characters. */
public final class ComplaintText {

    public static final int QUESTION = 2000;
    public static final int ANSWER = 8000;
    public static final int DECISION = 2000;

    private ComplaintText() {}

    static String required(String field, String typed, int longest) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            throw new ComplaintRefused.Missing(field);
        }
        if (text.length() > longest) {
            throw new ComplaintRefused.TooLong(longest);
        }
        return text;
    }

    /** No rule read gives a number of days. */
    static void requireDays(int workingDays) {
        if (workingDays < AnswerDays.SHORTEST || workingDays > AnswerDays.LONGEST) {
            throw new ComplaintRefused.DaysOutOfRange();
        }
    }
}
