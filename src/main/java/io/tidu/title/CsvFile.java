package io.tidu.title;

import io.tidu.title.ListFileRefused.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A CSV file: comma, semicolon or tab, whichever makes a header of some row. */
final class CsvFile implements ListFile {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Path file;
    private final TextEncoding encoding;
    private final ListLimits limits;
    private final char separator;

    CsvFile(Path file, ListLimits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        this.encoding = TextEncoding.of(file);
        this.separator = separator();
    }

    /**
     * The first separator by which a header is found.
     *
     * @throws ListFileRefused what was wrong with the most promising one, the encoding first of all
     */
    private char separator() {
        @Nullable ListFileRefused nearMiss = null;
        for (char candidate : SEPARATORS) {
            try (var rows = rows(candidate)) {
                if (new HeaderSearch().in(rows).isPresent()) {
                    return candidate;
                }
            } catch (ListFileRefused refused) {
                nearMiss = nearMiss == null ? refused : nearMiss;
            }
        }
        refuseMojibake();
        throw nearMiss == null ? new ListFileRefused(Reason.NO_HEADER, HeaderSearch.DEPTH) : nearMiss;
    }

    private void refuseMojibake() {
        try (var rows = new CsvRows(reader(), CSVFormat.newFormat('\0'), limits)) {
            for (int i = 0; i < HeaderSearch.DEPTH; i++) {
                var row = rows.next();
                if (row == null) {
                    return;
                }
                if (Mojibake.isIn(String.join(" ", row.cells()))) {
                    throw encoding.charset().equals(StandardCharsets.UTF_8)
                            ? new ListFileRefused(Reason.WRONG_ENCODING, row.number())
                            : new ListFileRefused(Reason.BROKEN_BYTES, encoding.brokenUtf8Line());
                }
            }
        }
    }

    @Override
    public List<ListSheet> sheets() {
        return List.of(new ListSheet() {
            @Override
            public @Nullable String name() {
                return null;
            }

            @Override
            public SheetRows rows() {
                return CsvFile.this.rows(separator);
            }
        });
    }

    @Override
    public String format() {
        return "CSV · " + encoding.charset().name() + (encoding.marked() ? " BOM" : "") + " · "
                + (separator == '\t' ? "Tab" : separator);
    }

    @Override
    public void close() {}

    private CsvRows rows(char by) {
        return new CsvRows(
                reader(),
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(by)
                        .setIgnoreEmptyLines(false)
                        .get(),
                limits);
    }

    private InputStreamReader reader() {
        try {
            var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
            if (encoding.marked()) {
                in.skipNBytes(3);
            }
            return new InputStreamReader(in, encoding.charset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
