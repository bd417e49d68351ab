package io.tidu.filing.archive;

import io.tidu.evidence.EvidenceSlots;
import io.tidu.evidence.Validity;
import io.tidu.ladder.FindingText;
import io.tidu.shared.Zone;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sheet of a folder: what each file is and was called, and what became of those that are not there; and whose filing it is. */
@Component
class FolderIndex {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);
    private static final List<String> COLUMNS = List.of(
            "position",
            "slot",
            "slotName",
            "file",
            "original",
            "kind",
            "size",
            "pages",
            "by",
            "at",
            "validity",
            "digest",
            "fate");
    private static final int[] WIDTHS = {6, 8, 26, 32, 40, 8, 12, 8, 12, 18, 24, 68, 40};

    private final EvidenceSlots slots;
    private final FindingText rungs;
    private final MessageSource messages;
    private final Clock clock;

    FolderIndex(EvidenceSlots slots, FindingText rungs, MessageSource messages, Clock clock) {
        this.slots = slots;
        this.rungs = rungs;
        this.messages = messages;
        this.clock = clock;
    }

    /** Before everything else in a list by name. */
    String sheetName(Locale locale) {
        return "00-01 " + say(locale, "sheet") + ".xlsx";
    }

    String formName(FolderContent content) {
        return "00-02 " + say(content.locale(), "form") + ".pdf";
    }

    byte[] sheet(FolderContent content, List<ArchivedFile> files) throws IOException {
        var locale = content.locale();
        var rows = IntStream.range(0, files.size())
                .mapToObj(at -> cells(at + 1, files.get(at), locale))
                .toList();
        return SheetFile.of(
                new SheetFile.Table(say(locale, "sheet"), headings(locale), WIDTHS, rows),
                new SheetFile.Table(say(locale, "about"), List.of(), new int[] {24, 80}, about(content)));
    }

    private List<String> headings(Locale locale) {
        return COLUMNS.stream().map(column -> say(locale, "column." + column)).toList();
    }

    private List<Object> cells(int position, ArchivedFile file, Locale locale) {
        var row = file.row();
        var pages = row.pages();
        return List.of(
                position,
                row.slot().value(),
                slots.slot(row.slot()).name().in(locale),
                file.name(),
                row.fileName(),
                row.kind().name(),
                row.size(),
                pages == null ? "" : pages,
                row.addedBy(),
                MINUTE.format(row.addedAt()),
                validity(file.validity(), locale),
                row.digest(),
                file.fate() == FileFate.GOOD
                        ? ""
                        : messages.getMessage(file.fate().messageKey(), null, locale));
    }

    private String validity(@Nullable Validity validity, Locale locale) {
        if (validity == null) {
            return "";
        }
        var from = validity.period().from();
        var until = validity.period().until();
        return (from == null ? "" : from + " – ") + (until == null ? say(locale, "withoutEnd") : until);
    }

    private List<List<Object>> about(FolderContent content) {
        var filing = content.filing();
        var locale = content.locale();
        var facts = Map.of(
                "number",
                filing.number() == null ? "" : filing.number(),
                "firm",
                filing.enterpriseName(),
                "code",
                filing.creditCode(),
                "rung",
                rungs.rung(filing.rung(), locale),
                "submission",
                content.submission() == 0 ? say(locale, "draft") : String.valueOf(content.submission()),
                "submittedAt",
                content.submission() == 0 ? "" : MINUTE.format(content.at()),
                "digest",
                content.digest(),
                "made",
                content.actor().name() + " " + MINUTE.format(now()));
        return Stream.of("number", "firm", "code", "rung", "submission", "submittedAt", "digest", "made")
                .map(fact -> List.<Object>of(say(locale, "about." + fact), facts.get(fact)))
                .toList();
    }

    private Instant now() {
        return clock.instant();
    }

    private String say(Locale locale, String key) {
        return messages.getMessage("filing.archive." + key, null, locale);
    }
}
