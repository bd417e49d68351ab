package io.tidu.filing.archive;

import io.tidu.filing.FilingRow;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The sheet of a package of many filings: each with its folder, and those that are not in it. */
final class ArchiveOverview {

    private static final List<String> COLUMNS =
            List.of("position", "number", "firm", "code", "county", "submission", "folder", "files", "lacking", "fate");
    private static final int[] WIDTHS = {6, 22, 40, 22, 26, 8, 60, 8, 12, 40};

    private final MessageSource messages;
    private final Regions regions;
    private final Locale locale;
    private final List<List<Object>> rows = new ArrayList<>();

    ArchiveOverview(MessageSource messages, Regions regions, Locale locale) {
        this.messages = messages;
        this.regions = regions;
        this.locale = locale;
    }

    String name() {
        return "00-00 " + say("overview") + ".xlsx";
    }

    void add(FilingRow filing, int submission, String folder, FolderWriting.Folder written) {
        rows.add(List.of(
                rows.size() + 1,
                String.valueOf(filing.number()),
                filing.enterpriseName(),
                filing.creditCode(),
                regions.fullName(new RegionCode(filing.countyCode())),
                submission,
                folder,
                written.files().size() - written.lacking(),
                written.lacking(),
                written.lacking() == 0 ? "" : say("overview.lacking")));
    }

    /** @param fate the end of the key of why */
    void addMissing(String name, int submission, String fate) {
        rows.add(List.of(rows.size() + 1, name, "", "", "", submission, "", 0, 0, say("overview." + fate)));
    }

    /** @param id stands on the second sheet, so that no two packages are ever the same bytes */
    byte[] sheet(ArchiveId id, String by, String at) throws IOException {
        return SheetFile.of(
                new SheetFile.Table(
                        say("overview"), COLUMNS.stream().map(this::heading).toList(), WIDTHS, rows),
                new SheetFile.Table(
                        say("about"),
                        List.of(),
                        new int[] {24, 60},
                        List.of(
                                List.of(say("about.package"), id.value().toString()),
                                List.of(say("about.made"), by + " " + at))));
    }

    private String heading(String column) {
        return say("column." + column);
    }

    private String say(String key) {
        return messages.getMessage("filing.archive." + key, null, locale);
    }
}
