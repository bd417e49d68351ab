package io.tidu.ladder;

import io.tidu.shared.CsvTable;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
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

    void write(IntFunction<List<ChangedFirm>> pages, Locale locale, OutputStream to) {
        var headings = HEADINGS.stream()
                .map(heading -> say("ladder.whatIf.column." + heading, locale))
                .toList();
        CsvTable.write(to, headings, pages, firm -> cells(firm, locale));
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

    private String say(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
