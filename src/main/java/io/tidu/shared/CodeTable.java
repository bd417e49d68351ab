package io.tidu.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Reads a code table that is delivered with the program: a CSV file with a header row under {@code db/}. */
final class CodeTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CodeTable() {}

    static <T> List<T> read(String path, Function<CSVRecord, T> row) {
        try (var reader = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.stream().map(row).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Code table " + path + " cannot be read", unreadable);
        }
    }
}
