package io.tidu.publication;

import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A list as a table: the columns of the files that offices exchange, so that another copy of this program can take them in
 * (contract section 7). In Chinese whatever the reader's language, because the file is a document.
 */
@Component
class ListTable {

    private static final List<String> COLUMNS =
            List.of("position", "name", "creditCode", "province", "city", "county", "product");

    private final MessageSource messages;
    private final Regions regions;

    ListTable(MessageSource messages, Regions regions) {
        this.messages = messages;
        this.regions = regions;
    }

    List<String> header() {
        return COLUMNS.stream().map(column -> text("column." + column)).toList();
    }

    /** The cells of a row after the position. */
    List<String> cells(PublicFirm firm) {
        var province = new RegionCode(firm.countyCode()).province();
        var provinceName = regions.find(province).map(region -> region.name()).orElse(province.value());
        return Stream.of(
                        firm.name(),
                        firm.creditCode(),
                        provinceName,
                        firm.cityName(),
                        firm.countyName(),
                        firm.product())
                .toList();
    }

    /** A text of the document. */
    String text(String key, Object... arguments) {
        return messages.getMessage("publication." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
