package io.tidu.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.TiduTest;
import io.tidu.title.GrantTitles.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty thousand rows, from the file to the register, and again. */
@TiduTest
class ListVolumeTest {

    private static final int ROWS = 50_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Autowired
    private TitleImports imports;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fiftyThousandRowsOfAWorkbookAreReadCheckedAndTakenInAndAsACsvFileFoundAgain() {
        var people = new People(jdbc);
        var list = ListSamples.list(ROWS);
        var terms = new ListTerms(
                "SRDI_SME",
                new SourceList("虚构〔2022〕" + UUID.randomUUID(), "五万家", LocalDate.of(2022, 3, 1)),
                Kind.RECOGNITION,
                null);
        var reported = new ArrayList<Integer>();
        var id = timed(
                "upload .xlsx",
                () -> imports.upload(people.publisher, "五万.xlsx", ListSamples.xlsx(folder, list), watched(reported)));
        var preview = timed("check", () -> imports.check(people.publisher, id, terms, watched(reported)));
        assertThat(preview.rows()).isEqualTo(new RowCounts(ROWS, 0, ROWS, 0, 0, 0, 0));
        assertThat(timed("confirm", () -> imports.confirm(people.publisher, id, UUID.randomUUID(), watched(reported))))
                .isEqualTo(ROWS);
        assertThat(reported).hasSizeGreaterThan(100).contains(ROWS);

        var again = timed(
                "upload .csv",
                () -> imports.upload(people.publisher, "五万.csv", ListSamples.csv(folder, list), Progress.UNWATCHED));
        var same = timed("check again", () -> imports.check(people.publisher, again, terms, Progress.UNWATCHED));
        assertThat(same.rows()).isEqualTo(new RowCounts(ROWS, 0, 0, ROWS, 0, 0, 0));
    }

    private static Progress watched(List<Integer> reported) {
        return (done, total) -> reported.add(done);
    }

    private static <T> T timed(String step, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%s of %d rows: %d ms%n", step, ROWS, took.toMillis());
        assertThat(took).as(step).isLessThan(PATIENCE);
        return result;
    }
}
