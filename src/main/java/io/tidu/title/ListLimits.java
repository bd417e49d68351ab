package io.tidu.title;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a file is read before it is refused. A file is hostile until it has been counted: two megabytes of zip can
 * hold gigabytes.
 *
 * @param fileSize of the file as it arrives
 * @param inflatedSize of all entries of a workbook together, counted while inflating
 * @param entries of a workbook
 * @param rows that are not blank, header included
 * @param cellLength in characters, of a cell that is kept; longer ones refuse their row
 * @param time to read one file
 */
@ConfigurationProperties("tidu.titles.import")
public record ListLimits(
        @DefaultValue("20MB") DataSize fileSize,
        @DefaultValue("300MB") DataSize inflatedSize,
        @DefaultValue("500") int entries,
        @DefaultValue("200000") int rows,
        @DefaultValue("500") int cellLength,
        @DefaultValue("2m") Duration time) {

    /** What Excel itself allows; nothing it wrote exceeds these. */
    static final int SHEET_ROWS = 1_048_576;

    static final int SHEET_COLUMNS = 16_384;
    static final int CELL_CHARACTERS = 32_767;

    static final ListLimits STANDARD = new ListLimits(
            DataSize.ofMegabytes(20), DataSize.ofMegabytes(300), 500, 200_000, 500, Duration.ofMinutes(2));
}
