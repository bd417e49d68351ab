package io.tidu.title;

import io.tidu.identity.BureauColumn;
import io.tidu.identity.KeptUnderBureaus;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bureaus whose territory titles are in, and those that bring older lists in. */
@Component
class TitlesUnderBureaus implements KeptUnderBureaus {

    @Override
    public List<BureauColumn> columns() {
        return List.of(
                BureauColumn.of("title", "county_bureau_id").countedAs("title.merge.titles"),
                BureauColumn.of("title", "city_bureau_id").countedAs("title.merge.titles"),
                BureauColumn.of("title_import", "bureau_id"));
    }
}
