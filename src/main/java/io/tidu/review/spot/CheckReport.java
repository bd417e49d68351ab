package io.tidu.review.spot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What those who went write down.
 *
 * @param people names of those who went
 */
public record CheckReport(
        @Nullable CheckResult result, String note, @Nullable LocalDate day, String people) {

    public static final CheckReport NOTHING = new CheckReport(null, "", null, "");
    static final int LONGEST_NOTE = 4000;
    static final int LONGEST_PEOPLE = 200;

    public CheckReport {
        note = note.strip();
        people = people.strip();
    }

    void requireFitting() {
        if (note.length() > LONGEST_NOTE) {
            throw new CheckRefused("review.check.noteTooLong", note.length(), LONGEST_NOTE);
        }
        if (people.length() > LONGEST_PEOPLE) {
            throw new CheckRefused("review.check.peopleTooLong", people.length(), LONGEST_PEOPLE);
        }
    }

    void requireComplete(LocalDate today) {
        requireFitting();
        if (result == null) {
            throw new CheckRefused("review.check.noResult");
        }
        if (day == null || day.isAfter(today)) {
            throw new CheckRefused("review.check.noDay");
        }
        if (people.isEmpty()) {
            throw new CheckRefused("review.check.noPeople");
        }
        if (result.needsNote() && note.isEmpty()) {
            throw new CheckRefused("review.check.noNote");
        }
    }
}
