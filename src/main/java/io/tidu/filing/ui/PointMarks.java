package io.tidu.filing.ui;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How many there are of what the buttons beside lines lead to. One list of lines hears of what changes: the one that is shown. */
public final class PointMarks {

    private Map<String, Integer> counts = Map.of();
    private Consumer<String> changed = code -> {};

    public void show(Map<String, Integer> now) {
        var before = counts;
        counts = Map.copyOf(now);
        Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(code -> !Objects.equals(before.get(code), counts.get(code)))
                .forEach(code -> changed.accept(code));
    }

    int at(String code) {
        return counts.getOrDefault(code, 0);
    }

    /** @param changed is told the codes at which there are more or fewer */
    void whenChanged(Consumer<String> changed) {
        this.changed = changed;
    }
}
