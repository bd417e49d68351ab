package io.tidu.publication;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import java.util.Set;

/**
 * Asks for the draft of a notice about proposed filings of one round, so that it leads to one kind of list.
 *
 * @param workingDays at least {@value NoticeWindow#SHORTEST}
 */
public record NewNotice(RoundId round, Choice choice, int workingDays, NoticeText text) {

    /** @throws PublicationRefused.DaysOutOfRange if the window is too short or too long */
    public NewNotice {
        NoticeDays.require(workingDays);
    }

    /** Which of the round's proposed filings. */
    public sealed interface Choice {

        /** All that are proposed when the draft is made. */
        record Everything() implements Choice {}

        /** These and no others; each must be proposed in the round. */
        record Only(Set<FilingId> filings) implements Choice {

            public Only {
                filings = Set.copyOf(filings);
            }
        }
    }
}
