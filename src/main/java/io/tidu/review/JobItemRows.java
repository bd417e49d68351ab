package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.identity.AccountId;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How the filings of jobs stand in their table. */
final class JobItemRows {

    private JobItemRows() {}

    static Object[] written(JobId job, JobItem item) {
        var why = item.why();
        return new Object[] {
            RowKey.bytes(job.value()),
            item.position(),
            RowKey.bytes(item.filing().value()),
            item.number(),
            item.enterpriseName(),
            item.creditCode(),
            item.countyCode(),
            item.rung(),
            item.action() == null ? null : item.action().name(),
            item.said(),
            item.decidedBy(),
            item.decisionKey() == null ? null : RowKey.bytes(item.decisionKey()),
            item.assignee() == null
                    ? null
                    : RowKey.bytes(item.assignee().account().value()),
            item.assignee() == null ? null : item.assignee().name(),
            item.state().name(),
            why == null ? null : why.key(),
            why == null ? null : why.chinese(),
            why == null ? null : why.english(),
        };
    }

    static JobItem read(ResultSet found, int n) throws SQLException {
        var action = found.getString("action");
        var key = found.getBytes("decision_key");
        return new JobItem(
                found.getInt("position"),
                new FilingId(RowKey.uuid(found.getBytes("filing_id"))),
                found.getString("number"),
                found.getString("enterprise_name"),
                found.getString("credit_code"),
                found.getString("county_code"),
                found.getString("rung"),
                action == null ? null : FilingAction.valueOf(action),
                found.getString("said"),
                found.getString("decided_by"),
                key == null ? null : RowKey.uuid(key),
                assignee(found.getBytes("assignee_id"), found.getString("assignee_name")),
                ItemState.valueOf(found.getString("state")),
                why(found.getString("reason_key"), found.getString("reason_zh"), found.getString("reason_en")));
    }

    private static @Nullable Assignee assignee(byte @Nullable [] id, @Nullable String name) {
        return id == null || name == null ? null : new Assignee(new AccountId(RowKey.uuid(id)), name);
    }

    private static JobItem.@Nullable Why why(@Nullable String key, @Nullable String zh, @Nullable String en) {
        return key == null || zh == null || en == null ? null : new JobItem.Why(key, zh, en);
    }
}
