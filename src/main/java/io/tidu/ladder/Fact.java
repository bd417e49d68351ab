package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** One known value of a figure that does not go by years. */
public sealed interface Fact {

    record Number(BigDecimal value) implements Fact {}

    record Flag(boolean value) implements Fact {}

    record Choice(String code) implements Fact {}

    /** In alphabetical order, so that equal sets are written alike. */
    record Codes(Set<String> codes) implements Fact {
        public Codes {
            codes = Collections.unmodifiableSet(new TreeSet<>(codes));
        }
    }
}
