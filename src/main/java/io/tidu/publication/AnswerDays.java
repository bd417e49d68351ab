package io.tidu.publication;

/** How many working days a firm has for an answer. No rule gives a number; the bureau sets it for each question. */
public final class AnswerDays {

    public static final int SHORTEST = 1;
    public static final int LONGEST = 15;
    public static final int USUAL = 3;

    private AnswerDays() {}

    static void require(int workingDays) {
        if (workingDays < SHORTEST || workingDays > LONGEST) {
            throw new ObjectionRefused.DaysOutOfRange();
        }
    }
}
