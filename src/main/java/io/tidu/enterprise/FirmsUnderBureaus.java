package io.tidu.enterprise;

import io.tidu.identity.BureauColumn;
import io.tidu.identity.KeptUnderBureaus;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bureaus in charge of firms, and those at which relations to firms are declared. */
@Component
class FirmsUnderBureaus implements KeptUnderBureaus {

    @Override
    public List<BureauColumn> columns() {
        return List.of(
                BureauColumn.of("enterprise", "county_bureau_id").withVersion().countedAs("enterprise.merge.firms"),
                BureauColumn.of("enterprise", "city_bureau_id").withVersion().countedAs("enterprise.merge.firms"),
                BureauColumn.of("enterprise_relation", "bureau_id").countedAs("enterprise.merge.relations"));
    }
}
