package io.tidu.evidence.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the text of a file says, in the order of its pages. */
public record Extract(List<Seen> seen) {

    public static final Extract NOTHING = new Extract(List.of());

    public Extract {
        seen = List.copyOf(seen);
    }

    public <T extends Seen> Stream<T> all(Class<T> kind) {
        return seen.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The year it is a report of, as it says most often; the latest where it says several equally often. */
    public Optional<Integer> reportYear() {
        return all(Seen.ReportYear.class)
                .collect(java.util.stream.Collectors.groupingBy(
                        Seen.ReportYear::year, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(java.util.Map.Entry.comparingByKey()))
                .map(java.util.Map.Entry::getKey);
    }
}
