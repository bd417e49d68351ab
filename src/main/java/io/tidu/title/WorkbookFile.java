package io.tidu.title;

import io.tidu.title.ListFileRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 2007 or later, read sheet by sheet and row by row after the guard let it pass. */
final class WorkbookFile implements ListFile {

    private final ReadableWorkbook workbook;

    WorkbookFile(Path file, ListLimits limits, Clock clock) throws IOException {
        try {
            new WorkbookGuard(limits, clock).inspect(file);
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (ListFileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new ListFileRefused(Reason.BROKEN_WORKBOOK);
        }
    }

    /** Hidden sheets are left out: what the person does not see, they did not mean. */
    @Override
    public List<ListSheet> sheets() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .<ListSheet>map(Visible::new)
                .toList();
    }

    @Override
    public String format() {
        return "Excel";
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Visible(Sheet sheet) implements ListSheet {

        @Override
        public @Nullable String name() {
            return sheet.getName();
        }

        @Override
        public SheetRows rows() {
            try {
                return new WorkbookRows(sheet.openStream());
            } catch (IOException | RuntimeException e) {
                throw new ListFileRefused(Reason.BROKEN_WORKBOOK);
            }
        }
    }
}
