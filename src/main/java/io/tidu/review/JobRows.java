package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Reads jobs. One that is said to run and whose program has fallen silent reads as interrupted, whoever asks, without a sweep. */
@Component
class JobRows {

    private final Clock clock;

    JobRows(Clock clock) {
        this.clock = clock;
    }

    Job read(ResultSet found, int n) throws SQLException {
        var action = found.getString("action");
        var decision = found.getString("decision");
        var ended = found.getTimestamp("ended_at");
        return new Job(
                new JobId(RowKey.uuid(found.getBytes("id"))),
                JobKind.valueOf(found.getString("kind")),
                action == null ? null : FilingAction.valueOf(action),
                decision == null ? null : DecisionJson.read(decision),
                new Actor(
                        new AccountId(RowKey.uuid(found.getBytes("account_id"))),
                        found.getString("account_name"),
                        Role.REVIEWER,
                        new OfBureau(
                                new BureauId(RowKey.uuid(found.getBytes("bureau_id"))),
                                BureauLevel.valueOf(found.getString("level"))),
                        found.getString("origin")),
                state(JobState.valueOf(found.getString("state")), found.getTimestamp("beat_at")),
                found.getTimestamp("created_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private JobState state(JobState written, Timestamp beat) {
        boolean gone = written == JobState.RUNNING
                && beat.toInstant().isBefore(clock.instant().minus(Jobs.SILENT));
        return gone ? JobState.INTERRUPTED : written;
    }
}
