package io.tidu.title;

import io.tidu.identity.BureauId;
import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes near in the lives of titles that are held, for whoever reminds of it. What was done is not in it any more. */
public interface TitleDues {

    /** What comes near. */
    enum Kind {
        /** The last day for a yearly update that was not made. */
        UPDATE,
        /** The day from which a review is due, and none is under way. */
        REVIEW,
        /** The last day of a title, and no review is under way. */
        END
    }

    /** @param rung null for an update, which counts for all titles of the firm */
    record OfFirm(EnterpriseId enterprise, @Nullable String rung, LocalDate on) {}

    /** How many titles there are on a day in the territory of a bureau. */
    record OfBureau(BureauId bureau, LocalDate on, int titles) {}

    /** Of registered firms, from today to so many days ahead; each firm once for a rung and a day. */
    List<OfFirm> firms(Kind kind, LocalDate today, int days);

    /** The same counted for the bureaus in charge, on every level. */
    List<OfBureau> bureaus(Kind kind, LocalDate today, int days);
}
