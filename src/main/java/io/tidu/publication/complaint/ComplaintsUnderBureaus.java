package io.tidu.publication.complaint;

import io.tidu.identity.BureauColumn;
import io.tidu.identity.KeptUnderBureaus;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bureaus in charge of complaints; which one asked the firm stays as it was. */
@Component
class ComplaintsUnderBureaus implements KeptUnderBureaus {

    @Override
    public List<BureauColumn> columns() {
        return List.of(
                BureauColumn.of("complaint", "county_bureau_id").countedAs("publication.complaint.merge"),
                BureauColumn.of("complaint", "city_bureau_id").countedAs("publication.complaint.merge"));
    }
}
