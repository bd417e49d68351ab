package io.tidu.review;

import io.tidu.identity.BureauColumn;
import io.tidu.identity.KeptUnderBureaus;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What bureaus write, decide and share out. Two bureaus of one level never have a draft, a decision or an assignment of the same filing,
 * since it is in the territory of one; the keys of the tables would refuse it.
 */
@Component
class WorkUnderBureaus implements KeptUnderBureaus {

    @Override
    public List<BureauColumn> columns() {
        return List.of(
                BureauColumn.of("review_opinion", "bureau_id").countedAs("review.merge.opinions"),
                BureauColumn.of("review_pending", "bureau_id").countedAs("review.merge.pending"),
                BureauColumn.of("review_assignment", "bureau_id").countedAs("review.merge.assignments"),
                BureauColumn.of("review_view", "bureau_id"),
                BureauColumn.of("review_checked", "bureau_id"),
                BureauColumn.of("review_job", "bureau_id"),
                BureauColumn.of("review_settlement", "bureau_id"),
                BureauColumn.of("review_release", "bureau_id").countedAs("review.merge.releases"));
    }
}
