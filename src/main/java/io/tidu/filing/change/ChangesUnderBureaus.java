package io.tidu.filing.change;

import io.tidu.identity.BureauColumn;
import io.tidu.identity.KeptUnderBureaus;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bureaus that reports of changes concern, and those that take firms over. */
@Component
class ChangesUnderBureaus implements KeptUnderBureaus {

    @Override
    public List<BureauColumn> columns() {
        return List.of(
                BureauColumn.of("change_report", "county_bureau_id").countedAs("filing.change.merge"),
                BureauColumn.of("change_report", "city_bureau_id").countedAs("filing.change.merge"),
                BureauColumn.of("change_report", "taking_bureau_id"));
    }
}
