package io.tidu.filing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidu.evidence.text.DocumentText;
import io.tidu.evidence.text.ReadingBounds;
import io.tidu.evidence.text.Recognition;
import io.tidu.evidence.text.Tesseract;
import io.tidu.evidence.text.TextUnreadable;
import io.tidu.evidence.text.Texts;
import io.tidu.evidence.text.Typeset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The whole corpus: 200 filings with one contradiction each, of every kind in turn, and 200 without. Run by name; what it prints stands in
 * docs/decisions/0105.
 */
class CorpusBenchmark {

    private static final int MANY = 200;
    private static final int SCANNED = 27;
    private static final Tesseract TESSERACT = new Tesseract("tesseract", Duration.ofSeconds(120));

    private final CrossChecks checks = CorpusTest.checks();

    @Test
    void everyContradictionInTextsIsFoundAndNothingElseIsAsked() {
        var began = System.nanoTime();
        var seeded = count(MANY, true, Dossier::asText);
        var clean = count(MANY, false, Dossier::asText);
        System.out.printf(
                "texts: found %d of %d, other questions on them %d, questions on %d clean ones %d, %d ms a filing%n",
                seeded.found,
                MANY,
                seeded.others,
                MANY,
                clean.others,
                (System.nanoTime() - began) / 1_000_000 / (2 * MANY));
        seeded.further.forEach((kind, rules) -> System.out.printf("further on %s: %s%n", kind, rules));
        assertThat(seeded.missed).isEmpty();
        assertThat(clean.others).isZero();
    }

    @Test
    @EnabledIf("recognises")
    void whatScansYieldIsTold() {
        var seeded = count(SCANNED, true, CorpusBenchmark::asScan);
        var clean = count(SCANNED, false, CorpusBenchmark::asScan);
        System.out.printf(
                "scans: found %d of %d, missed %s, other questions on them %d, questions on %d clean ones %d%n",
                seeded.found, SCANNED, seeded.missed, seeded.others, SCANNED, clean.others);
        assertThat(seeded.found).isPositive();
    }

    static boolean recognises() {
        return TESSERACT.isInstalled();
    }

    private static final class Count {
        private int found;
        private int others;
        private final TreeMap<Contradiction, List<String>> further = new TreeMap<>();
        private final TreeMap<Integer, Contradiction> missed = new TreeMap<>();
    }

    private Count count(int many, boolean wrong, Function<Typeset, DocumentText> print) {
        var count = new Count();
        var kinds = Contradiction.values();
        for (int i = 0; i < many; i++) {
            var kind = wrong ? kinds[i % kinds.length] : null;
            var rules = checks.questions(Dossier.of(1000 + i, kind).read(print)).stream()
                    .map(Question::rule)
                    .toList();
            if (kind != null && rules.containsAll(kind.rules())) {
                count.found++;
            } else if (kind != null) {
                count.missed.put(i, kind);
            }
            var others = rules.stream()
                    .filter(rule -> kind == null || !kind.rules().contains(rule))
                    .toList();
            count.others += others.size();
            if (kind != null && !others.isEmpty()) {
                count.further.computeIfAbsent(kind, none -> new ArrayList<>()).addAll(others);
            }
        }
        return count;
    }

    private static DocumentText asScan(Typeset paper) {
        try {
            var file = Files.createTempFile("scan", ".pdf");
            try {
                Files.write(file, paper.scan());
                return new Recognition(TESSERACT, 10, ReadingBounds.USUAL).pages(file, Texts.of(paper.scan()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TextUnreadable e) {
            throw new AssertionError(e);
        }
    }
}
