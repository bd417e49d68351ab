package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.filing.LevelWork;
import io.tidu.filing.RoundId;
import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the decisions that are kept mean to others: to the level below, and to whoever releases them. */
@Repository
class PendingWork implements LevelWork {

    private final PendingDecisions pendings;
    private final JdbcClient jdbc;

    PendingWork(PendingDecisions pendings, JdbcClient jdbc) {
        this.pendings = pendings;
        this.jdbc = jdbc;
    }

    /** What a level has decided stands above the level below, long before it is released. */
    @Override
    public Map<FilingId, Begun> begun(Collection<FilingId> filings, BureauId bureau) {
        var begun = new HashMap<FilingId, Begun>();
        pendings.of(filings, bureau)
                .forEach((filing, pending) ->
                        begun.put(filing, new Begun(pending.by().name(), pending.at())));
        return begun;
    }

    /** How many of each decision there are in each round. */
    List<WaitingRelease> waiting(BureauId bureau) {
        var rounds = new LinkedHashMap<RoundId, Map<FilingAction, Integer>>();
        jdbc.sql("""
                select round_id, action, count(*) as filings from review_pending where bureau_id = :bureau
                group by round_id, action order by round_id desc""").param("bureau", RowKey.bytes(bureau.value())).query((ResultSet found) -> {
            var round = new RoundId(RowKey.uuid(found.getBytes("round_id")));
            rounds.computeIfAbsent(round, any -> new EnumMap<>(FilingAction.class))
                    .put(FilingAction.valueOf(found.getString("action")), found.getInt("filings"));
        });
        return rounds.entrySet().stream()
                .map(each -> new WaitingRelease(each.getKey(), each.getValue()))
                .toList();
    }
}
