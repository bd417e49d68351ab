package io.tidu.identity;

import io.tidu.shared.RowKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what modules keep under a bureau, and hands it on. */
@Component
class MovedColumns {

    private final JdbcClient jdbc;
    private final List<KeptUnderBureaus> kept;

    MovedColumns(JdbcClient jdbc, List<KeptUnderBureaus> kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    List<BureauColumn> all() {
        return kept.stream().flatMap(each -> each.columns().stream()).toList();
    }

    Map<String, Integer> count(BureauId bureau) {
        var counts = new TreeMap<String, Integer>();
        for (var column : all()) {
            if (column.counted() != null) {
                counts.merge(column.counted(), count(column, bureau), Integer::sum);
            }
        }
        return counts;
    }

    private int count(BureauColumn column, BureauId bureau) {
        var rows = column.where().isEmpty() ? "" : " and " + column.where();
        return jdbc.sql("select count(*) from %s where %s = :bureau%s".formatted(column.table(), column.name(), rows))
                .param("bureau", RowKey.bytes(bureau.value()))
                .query(Integer.class)
                .single();
    }

    void move(BureauId from, BureauId into) {
        for (var column : all()) {
            var version = column.versioned() ? ", version = version + 1" : "";
            jdbc.sql("update %1$s set %2$s = :into%3$s where %2$s = :from"
                            .formatted(column.table(), column.name(), version))
                    .param("from", RowKey.bytes(from.value()))
                    .param("into", RowKey.bytes(into.value()))
                    .update();
        }
    }
}
