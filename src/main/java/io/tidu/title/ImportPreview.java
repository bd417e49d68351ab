package io.tidu.title;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the register, as its people see it.
 *
 * @param format how the file was understood, for instance {@code CSV · GB18030 · ;}
 * @param above texts above the header, usually the title of the list
 * @param unused headings of columns that are not read
 * @param terms null until somebody has said what list it is
 * @param granted how many titles it added; null before it is confirmed
 * @param sameFileAs number of the list as which exactly this file was confirmed before; null if never
 */
public record ImportPreview(
        TitleImportId id,
        String fileName,
        String format,
        int headerRow,
        boolean hasCreditCodes,
        List<String> above,
        List<String> unused,
        ImportStatus status,
        @Nullable ListTerms terms,
        RowCounts rows,
        @Nullable Integer granted,
        @Nullable String sameFileAs,
        String uploadedBy,
        Instant uploadedAt) {}
