package io.tidu.review.spot;

import io.tidu.identity.BureauColumn;
import io.tidu.identity.KeptUnderBureaus;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bureaus that drew samples and those that see them; the name under which a sample was drawn stays. */
@Component
class SamplesUnderBureaus implements KeptUnderBureaus {

    @Override
    public List<BureauColumn> columns() {
        return List.of(
                BureauColumn.of("review_sample", "bureau_id").countedAs("review.merge.samples"),
                BureauColumn.of("review_sample", "city_bureau_id"),
                BureauColumn.of("review_check", "county_bureau_id"),
                BureauColumn.of("review_check", "city_bureau_id"));
    }
}
