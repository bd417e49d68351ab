package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.filing.RoundId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the decisions that are kept. */
final class PendingRows {

    private PendingRows() {}

    static PendingDecision read(ResultSet found, int n) throws SQLException {
        var bureau = new OfBureau(
                new BureauId(RowKey.uuid(found.getBytes("bureau_id"))), BureauLevel.valueOf(found.getString("level")));
        return new PendingDecision(
                new PendingDecision.Subject(
                        new FilingId(RowKey.uuid(found.getBytes("filing_id"))),
                        new RoundId(RowKey.uuid(found.getBytes("round_id"))),
                        found.getString("number"),
                        found.getString("enterprise_name"),
                        found.getString("credit_code"),
                        found.getString("county_code"),
                        found.getString("rung")),
                DecisionJson.read(found.getString("decision")),
                new Actor(
                        new AccountId(RowKey.uuid(found.getBytes("account_id"))),
                        found.getString("account_name"),
                        Role.REVIEWER,
                        bureau,
                        found.getString("origin")),
                found.getTimestamp("decided_at").toInstant(),
                RowKey.uuid(found.getBytes("decision_key")));
    }
}
