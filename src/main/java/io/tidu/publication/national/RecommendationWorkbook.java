package io.tidu.publication.national;

import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A list of recommendations as a workbook, in Chinese whatever the language of the reader: it is the document that is sent. */
@Component
class RecommendationWorkbook {

    private static final List<String> COLUMNS =
            List.of("position", "name", "creditCode", "province", "city", "county", "product", "filing");
    private static final int[] WIDTHS = {6, 40, 22, 12, 12, 16, 36, 22};

    private final MessageSource messages;
    private final Regions regions;

    RecommendationWorkbook(MessageSource messages, Regions regions) {
        this.messages = messages;
        this.regions = regions;
    }

    void write(RecommendationRow list, List<RecommendedFirm> firms, OutputStream to) {
        try (var workbook = new Workbook(to, "Tidu", "1.0")) {
            var sheet = workbook.newWorksheet(text("sheet"));
            head(sheet, list);
            for (var firm : firms) {
                row(sheet, firm);
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title and number stand above the header, as in the lists that offices exchange. */
    private void head(Worksheet sheet, RecommendationRow list) {
        sheet.value(0, 0, SpreadsheetText.neutralised(list.title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, SpreadsheetText.neutralised(list.number() + "　" + list.datedOn()));
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(2, column, text("column." + COLUMNS.get(column)));
            sheet.style(2, column).bold().fillColor("EEF2F6").set();
        }
        sheet.freezePane(0, 3);
    }

    private void row(Worksheet sheet, RecommendedFirm firm) {
        int row = firm.position() + 2;
        sheet.value(row, 0, firm.position());
        var county = new RegionCode(firm.countyCode());
        var city = regions.find(county)
                .flatMap(regions::parentOf)
                .map(region -> region.name())
                .orElse("");
        var cells = Stream.of(
                        firm.name(),
                        firm.creditCode(),
                        name(county.province()),
                        city,
                        name(county),
                        firm.product(),
                        firm.filingNumber())
                .toList();
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column + 1, SpreadsheetText.neutralised(cells.get(column)));
        }
    }

    private String name(RegionCode code) {
        return regions.find(code).map(region -> region.name()).orElse(code.value());
    }

    private String text(String key) {
        return messages.getMessage("publication.national.workbook." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
