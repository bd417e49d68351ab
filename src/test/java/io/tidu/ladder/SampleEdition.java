package io.tidu.ladder;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A small rulebook of a rung that no other test has. */
record SampleEdition(String rung, String edition, String region, String inForce, int years) {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 100_000));

    static SampleEdition ofNewRung(String inForce) {
        return new SampleEdition("SAMPLE_" + NEXT.incrementAndGet(), "2020", "", inForce, 3);
    }

    SampleEdition called(String other) {
        return new SampleEdition(rung, other, region, inForce, years);
    }

    SampleEdition in(String other) {
        return new SampleEdition(rung, edition, other, inForce, years);
    }

    SampleEdition during(String other) {
        return new SampleEdition(rung, edition, region, other, years);
    }

    SampleEdition asking(int otherYears) {
        return new SampleEdition(rung, edition, region, inForce, otherYears);
    }

    String place() {
        return "db/rulebooks/" + rung.toLowerCase(Locale.ROOT) + "-" + edition + region + ".yaml";
    }

    EditionRef ref() {
        return new EditionRef(new Rung(rung), edition, region.isEmpty() ? null : region);
    }

    EditionText read() {
        return EditionText.read(place(), text());
    }

    String text() {
        return """
                # why it is so stands here
                rung: %s
                rung_name: {zh: 样例, en: Sample}
                edition: "%s"
                %s
                name: {zh: 标准, en: Standard}
                source: A
                documents: {A: 办法}
                in_force: %s
                provisions:
                  - code: P1
                    name: {zh: 从事年限, en: 'Years, full'}
                    note: {zh: "含“引号”与\\\\反斜杠", en: 'with "quotes"'}
                    clause: {zh: 附件1, en: Annex 1}
                    source: A
                    certainty: CONFIRMED
                    evidence: [E02]
                    rule: {kind: at_least, figure: niche_years, limit: %d, unit: 年}
                """.formatted(rung, edition, region.isEmpty() ? "" : "region: \"" + region + "\"", inForce, years);
    }
}
