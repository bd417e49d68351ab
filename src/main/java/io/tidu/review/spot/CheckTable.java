package io.tidu.review.spot;

import io.tidu.shared.CsvTable;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The checks of a sample as a table that office programs open. */
@Component
class CheckTable {

    private static final List<String> HEADINGS =
            List.of("position", "number", "firm", "code", "county", "state", "result", "day", "people", "note");

    private final MessageSource messages;
    private final Regions regions;

    CheckTable(MessageSource messages, Regions regions) {
        this.messages = messages;
        this.regions = regions;
    }

    void write(IntFunction<List<CheckRow>> pages, Locale locale, OutputStream to) {
        var headings = HEADINGS.stream()
                .map(heading -> say("review.check.column." + heading, locale))
                .toList();
        CsvTable.write(to, headings, pages, check -> cells(check, locale));
    }

    /** What is being written is not told yet. */
    private List<?> cells(CheckRow check, Locale locale) {
        var report = check.completed() ? check.report() : CheckReport.NOTHING;
        return List.of(
                check.position(),
                check.number(),
                check.enterpriseName(),
                check.creditCode(),
                regions.fullName(new RegionCode(check.countyCode())),
                say(check.state().messageKey(), locale),
                report.result() == null ? "" : say(report.result().messageKey(), locale),
                report.day() == null ? "" : report.day().toString(),
                report.people(),
                report.note());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
