package io.tidu.shell.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import io.tidu.TiduTest;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.EvidenceBackstage;
import io.tidu.evidence.EvidenceKind;
import io.tidu.evidence.EvidenceReading;
import io.tidu.evidence.EvidenceRefused;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.ReadingState;
import io.tidu.evidence.SlotCode;
import io.tidu.filing.Stage;
import io.tidu.filing.Stage.Case;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Two thousand changed files of each kind through the running program: taken in by its service, read in the background, and
 * shown in a real Chromium. What it prints stands in docs/decisions/0069.
 */
@TiduTest
@Tag("benchmark")
class MutatedPapersBenchmark {

    private static final int MANY = Integer.getInteger("tidu.mutated", 2000);
    private static final String SHOWN = """
            () => {
                const paper = document.querySelector('tidu-paper');
                if (paper.querySelector('[role=alert]')) return 'told';
                const image = paper.querySelector('.picture img');
                if (image) return image.complete && image.naturalWidth > 0 && 'shown';
                return paper.querySelector('.page[data-loaded] canvas') && 'shown';
            }""";

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EvidenceReading reading;

    @Autowired
    private ApplicationContext context;

    private static Browser browser;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<Station, Long> slowest = new EnumMap<>(Station.class);
    private final List<String> wrong = new ArrayList<>();
    private Stage stage;
    private Case filing;
    private Page page;

    private enum Station {
        UPLOAD,
        READING,
        PREVIEW
    }

    @BeforeAll
    static void startTheBrowser() {
        browser = new Browser(0);
    }

    @AfterAll
    static void endTheBrowser() {
        browser.close();
    }

    @BeforeEach
    void begin() {
        stage = new Stage(context);
        filing = stage.complete();
        page = new PaperRoom(browser).visit(EvidenceBackstage.browser(context, filing.filler()));
        page.setDefaultTimeout(10_000);
    }

    @ParameterizedTest
    @EnumSource
    void areTakenOrRefusedReadOrNotAndShownOrTold(EvidenceKind kind) {
        var files = EvidenceBackstage.mutated(kind, 4711).iterator();
        for (int i = 0; i < MANY; i++) {
            send(kind + " " + i + "." + kind.name().toLowerCase(Locale.ROOT), files.next());
        }
        System.out.printf("%s: %s, slowest (ms) %s, wrong %d%n", kind, counts, slowest, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(slowest.values()).allMatch(millis -> millis < 10_000);
    }

    private void send(String name, byte[] bytes) {
        EvidenceRow row;
        long began = System.nanoTime();
        try {
            row = evidence.add(
                    filing.filler(),
                    new DossierId(filing.id().value()),
                    new SlotCode("E07"),
                    name,
                    new ByteArrayInputStream(bytes));
        } catch (EvidenceRefused refused) {
            count("refused");
            return;
        } catch (RuntimeException | Error crash) {
            wrong.add(name + " upload " + crash);
            return;
        } finally {
            took(Station.UPLOAD, began);
        }
        count("taken");
        read(name, row);
        show(name, row);
        evidence.remove(filing.filler(), row.id());
    }

    private void read(String name, EvidenceRow row) {
        long began = System.nanoTime();
        var state = state(row);
        while (state == ReadingState.WAITING && System.nanoTime() - began < TimeUnit.SECONDS.toNanos(20)) {
            state = state(row);
        }
        count("read: " + state);
        if (state == ReadingState.WAITING) {
            wrong.add(name + " was not read");
        }
        took(Station.READING, began);
    }

    private ReadingState state(EvidenceRow row) {
        reading.readNow(stage.systemAdmin);
        return Objects.requireNonNull(reading.of(filing.filler(), List.of(row)).get(row.id()))
                .state();
    }

    private void show(String name, EvidenceRow row) {
        if (row.kind() == EvidenceKind.OFD) {
            return;
        }
        long began = System.nanoTime();
        try {
            PaperRoom.begin(page, row, 1);
            count(String.valueOf(page.waitForFunction(SHOWN).jsonValue()));
        } catch (PlaywrightException stuck) {
            wrong.add(name + " preview " + stuck.getMessage());
        }
        took(Station.PREVIEW, began);
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void took(Station station, long began) {
        slowest.merge(station, (System.nanoTime() - began) / 1_000_000, Math::max);
    }
}
