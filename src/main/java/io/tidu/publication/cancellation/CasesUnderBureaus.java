package io.tidu.publication.cancellation;

import io.tidu.identity.BureauColumn;
import io.tidu.identity.KeptUnderBureaus;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bureaus in charge of cases; which one opened a case stays as it was. */
@Component
class CasesUnderBureaus implements KeptUnderBureaus {

    @Override
    public List<BureauColumn> columns() {
        return List.of(
                BureauColumn.of("cancellation_case", "county_bureau_id").countedAs("publication.cancel.merge"),
                BureauColumn.of("cancellation_case", "city_bureau_id").countedAs("publication.cancel.merge"));
    }
}
