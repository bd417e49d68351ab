package io.tidu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void spreadsheetsReadItAsUtf8AndRunNothingOfIt() {
        CsvTable.write(
                file,
                List.of("名称", "增长率"),
                offset -> offset == 0 ? List.of("=HYPERLINK(\"http://x\")") : List.<String>of(),
                name -> List.of(name, -5));
        assertThat(written()).isEqualTo("\uFEFF名称,增长率\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-5\r\n");
    }

    @Test
    void breaksCommasAndQuotesStayInTheirCell() {
        var table = CsvTable.begun(file, List.of("b"));
        table.row(List.of("一行\n\"二\",三"));
        table.end();
        assertThat(written()).endsWith("b\r\n\"一行\n\"\"二\"\",三\"\r\n");
    }

    @Test
    void pagesAreAskedForUntilOneIsEmpty() {
        var asked = new ArrayList<Integer>();
        CsvTable.write(
                file,
                List.of("n"),
                offset -> {
                    asked.add(offset);
                    return IntStream.range(offset, Math.min(offset + 4, 10))
                            .boxed()
                            .toList();
                },
                List::of);
        assertThat(asked).containsExactly(0, 4, 8, 10);
        assertThat(written().lines()).hasSize(11);
    }

    private String written() {
        return file.toString(StandardCharsets.UTF_8);
    }
}
