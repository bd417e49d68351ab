package io.tidu.publication.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

    private static final Statement STATEMENT = new Statement(
            "RD-2026-0002",
            "RECOGNITION",
            1,
            "d1",
            "h1",
            "r1",
            12,
            new Statement.Previous("RD-2026-0001", "d0"),
            "2026-06-08T01:00:00Z",
            "k1",
            "Ed25519");

    @Test
    void saysEachFactOnALineOfItsOwn() {
        assertThat(STATEMENT.text()).isEqualTo("""
                tidu-statement-1
                number: RD-2026-0002
                kind: RECOGNITION
                edition: 1
                digest: d1
                head: h1
                root: r1
                count: 12
                previous: RD-2026-0001 d0
                cutOff: 2026-06-08T01:00:00Z
                key: k1
                algorithm: Ed25519
                """);
    }

    @Test
    void isReadAsItWasWritten() {
        var first = new Statement("A", "B", 2, "d", "h", "r", 0, null, "t", "k", "a");

        assertThat(Statement.read(STATEMENT.text())).contains(STATEMENT);
        assertThat(Statement.read(first.text())).contains(first);
    }

    @ParameterizedTest
    @CsvSource({
        "count: 12, count: 012",
        "count: 12, count: twelve",
        "edition: 1, Edition: 1",
        "edition: 1, edition:1",
        "tidu-statement-1, tidu-statement-2",
        "key: k1, keys: k1"
    })
    void whatIsWrittenInAnyOtherWayIsNoStatement(String part, String other) {
        assertThat(Statement.read(STATEMENT.text().replace(part, other))).isEmpty();
    }

    @Test
    void nothingStandsBeforeAfterOrBetweenItsLines() {
        assertThat(Statement.read(STATEMENT.text() + "note: x\n")).isEmpty();
        assertThat(Statement.read(STATEMENT.text().strip())).isEmpty();
        assertThat(Statement.read(STATEMENT.text().replace("\n", "\r\n"))).isEmpty();
        assertThat(Statement.read("")).isEmpty();
    }
}
