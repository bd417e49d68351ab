package io.tidu.publication;

import io.tidu.identity.BureauColumn;
import io.tidu.identity.KeptUnderBureaus;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bureaus that see what becomes of a firm in a public notice, and handle what is objected against it. */
@Component
class EntriesUnderBureaus implements KeptUnderBureaus {

    @Override
    public List<BureauColumn> columns() {
        return List.of(
                BureauColumn.of("notice_entry", "county_bureau_id").countedAs("publication.merge.entries"),
                BureauColumn.of("notice_entry", "city_bureau_id").countedAs("publication.merge.entries"),
                BureauColumn.of("objection", "county_bureau_id").countedAs("publication.merge.objections"),
                BureauColumn.of("objection", "city_bureau_id").countedAs("publication.merge.objections"),
                BureauColumn.of("objection_inquiry", "bureau_id"));
    }
}
