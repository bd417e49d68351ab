package io.tidu.publication.national;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A list of recommendations (推荐名单) to be made.
 *
 * @param number of the document it goes with
 * @param firms in the order in which they are recommended
 */
public record NewRecommendation(RoundId round, String number, String title, LocalDate datedOn, List<FilingId> firms) {

    public static final int NUMBER_LENGTH = 60;
    public static final int TITLE_LENGTH = 200;

    /** @throws NationalRefused if something is missing or too long */
    public NewRecommendation {
        number = number.strip();
        title = title.strip();
        firms = List.copyOf(new LinkedHashSet<>(firms));
        if (number.isEmpty() || number.length() > NUMBER_LENGTH) {
            throw new NationalRefused("number", NUMBER_LENGTH);
        }
        if (title.isEmpty() || title.length() > TITLE_LENGTH) {
            throw new NationalRefused("title", TITLE_LENGTH);
        }
        if (firms.isEmpty()) {
            throw new NationalRefused("nobody");
        }
    }
}
