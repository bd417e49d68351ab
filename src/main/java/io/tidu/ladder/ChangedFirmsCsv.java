package io.tidu.ladder;

import io.tidu.shared.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Changed firms as a table that office programs open. */
@Component
class ChangedFirmsCsv {

    private static final List<String> HEADINGS =
            List.of("creditCode", "name", "county", "change", "before", "after", "turned");

    private final MessageSource messages;

    ChangedFirmsCsv(MessageSource messages) {
        this.messages = messages;
    }

    /** Pages of firms as long as there are any. */
    interface Pages {
        List<ChangedFirm> from(int offset);
    }

    void write(Pages pages, Locale locale, OutputStream to) {
        try {
            var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            out.write('\uFEFF');
            line(
                    out,
                    HEADINGS.stream()
                            .map(heading -> say("ladder.whatIf.column." + heading, locale))
                            .toList());
            int offset = 0;
            for (var page = pages.from(0); !page.isEmpty(); page = pages.from(offset)) {
                for (var firm : page) {
                    line(out, cells(firm, locale));
                }
                offset += page.size();
            }
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> cells(ChangedFirm firm, Locale locale) {
        return Arrays.asList(
                firm.creditCode() == null ? "" : firm.creditCode(),
                firm.name() == null ? "" : firm.name(),
                firm.countyCode(),
                say(firm.change().messageKey(), locale),
                say(firm.before().messageKey(), locale),
                say(firm.after().messageKey(), locale),
                String.join(" ", firm.turned()));
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
