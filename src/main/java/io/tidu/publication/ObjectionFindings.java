package io.tidu.publication;

import io.tidu.identity.BureauLevel;
import io.tidu.shared.RowKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What county and city think of objections; one of each level, the latest. */
@Component
class ObjectionFindings {

    private final JdbcClient jdbc;

    ObjectionFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ObjectionId objection, ObjectionFinding finding) {
        jdbc.sql("delete from objection_finding where objection_id = :objection and level = :level")
                .param("objection", RowKey.bytes(objection.value()))
                .param("level", finding.level().name())
                .update();
        jdbc.sql("""
                insert into objection_finding (objection_id, level, bureau_name, by_name, opinion, text, at)
                values (:objection, :level, :bureau, :by, :opinion, :text, :at)""")
                .param("objection", RowKey.bytes(objection.value()))
                .param("level", finding.level().name())
                .param("bureau", finding.bureauName())
                .param("by", finding.by())
                .param("opinion", finding.opinion().name())
                .param("text", finding.text())
                .param("at", finding.at())
                .update();
    }

    List<ObjectionFinding> of(ObjectionId objection) {
        return jdbc.sql("select * from objection_finding where objection_id = :objection order by level desc")
                .param("objection", RowKey.bytes(objection.value()))
                .query(ObjectionFindings::row)
                .list();
    }

    private static ObjectionFinding row(ResultSet row, int index) throws SQLException {
        return new ObjectionFinding(
                BureauLevel.valueOf(row.getString("level")),
                row.getString("bureau_name"),
                row.getString("by_name"),
                ObjectionFinding.Opinion.valueOf(row.getString("opinion")),
                row.getString("text"),
                row.getTimestamp("at").toInstant());
    }
}
