package io.tidu.review.spot;

import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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

    /** Pages of checks as long as there are any. */
    interface Pages {
        List<CheckRow> from(int offset);
    }

    void write(Pages pages, Locale locale, OutputStream to) {
        try {
            var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            out.write('\uFEFF');
            line(
                    out,
                    HEADINGS.stream()
                            .map(heading -> say("review.check.column." + heading, locale))
                            .toList());
            int offset = 0;
            for (var page = pages.from(0); !page.isEmpty(); page = pages.from(offset)) {
                for (var check : page) {
                    line(out, cells(check, locale));
                }
                offset += page.size();
            }
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is being written is not told yet. */
    private List<String> cells(CheckRow check, Locale locale) {
        var report = check.completed() ? check.report() : CheckReport.NOTHING;
        return List.of(
                String.valueOf(check.position()),
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

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream()
                .map(SpreadsheetText::neutralised)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n")));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
