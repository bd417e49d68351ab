package io.tidu.review.ui;

import io.tidu.filing.DeskSort;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the desk can say about a filing; its name stands in addresses. */
enum DeskColumn {
    NUMBER("review.desk.number", DeskSort.Key.NUMBER),
    ENTERPRISE("review.desk.enterprise", DeskSort.Key.ENTERPRISE_NAME),
    STATUS("review.desk.status", null),
    ASSIGNEE("review.assign.who", null),
    VERDICT("review.desk.verdict", null),
    FINDINGS("review.desk.open", null),
    SUBMITTED("review.desk.submitted", DeskSort.Key.SUBMITTED_AT),
    DUE("review.desk.due", DeskSort.Key.DUE),
    WAITING("review.desk.waiting", DeskSort.Key.TURN_SINCE),
    COUNTY("review.desk.county", null),
    BUREAU("review.desk.countyBureau", null),
    ROUND("review.desk.round", null),
    RUNG("review.desk.rung", null);

    /** What everybody begins with. */
    static final List<DeskColumn> USUAL =
            List.of(NUMBER, ENTERPRISE, STATUS, ASSIGNEE, VERDICT, FINDINGS, SUBMITTED, DUE, WAITING);

    private final String messageKey;
    private final DeskSort.@Nullable Key sort;

    DeskColumn(String messageKey, DeskSort.@Nullable Key sort) {
        this.messageKey = messageKey;
        this.sort = sort;
    }

    String messageKey() {
        return messageKey;
    }

    Optional<DeskSort.Key> sort() {
        return Optional.ofNullable(sort);
    }

    /** Of a row without the firm nobody would know what it is about. */
    boolean always() {
        return this == ENTERPRISE;
    }

    static Optional<DeskColumn> named(String name) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    static DeskColumn sortedBy(DeskSort.Key key) {
        return Arrays.stream(values())
                .filter(column -> column.sort == key)
                .findFirst()
                .orElseThrow();
    }

    /** Those that there are, each once, with the firm among them. */
    static List<DeskColumn> read(String names) {
        var read = Arrays.stream(names.split(","))
                .flatMap(name -> named(name).stream())
                .distinct()
                .toList();
        return read.contains(ENTERPRISE) ? read : List.of();
    }
}
