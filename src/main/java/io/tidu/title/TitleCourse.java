package io.tidu.title;

import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes down what happens to titles while they last. Called by the module in which it happens, inside its transaction. */
public interface TitleCourse {

    /**
     * The firm has made its yearly update: it counts for every title it holds that asks for one in that year and has none yet.
     *
     * @return the titles it counts for
     */
    List<TitleLine> updated(EnterpriseId enterprise, LocalDate on, UUID update);

    /** A review of the rung is under way: of the title held on that day, or of none if none is held. The same filing twice changes nothing. */
    void reviewOpened(EnterpriseId enterprise, String rung, UUID filing, LocalDate on);

    /** The review of that filing is over. */
    void reviewClosed(UUID filing, LocalDate on);
}
