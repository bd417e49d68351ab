package io.tidu.review.question;

import io.tidu.filing.FilingId;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said of questions; only adds and reads. Who asks names the bureau and its level, so that none hears of one above. */
@Repository
class Settlements {

    private final JdbcClient jdbc;

    Settlements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the bureau may read: its own, and those of levels below. The oldest first. */
    List<Settlement> of(FilingId filing, BureauId reader, BureauLevel level) {
        return jdbc
                .sql("""
                select question, basis, submission_no, settled, words, bureau_name, level, said_by, said_at, bureau_id
                from review_settlement where filing_id = :filing order by said_at, id""")
                .param("filing", RowKey.bytes(filing.value()))
                .query((row, number) -> new Said(
                        new BureauId(RowKey.uuid(row.getBytes("bureau_id"))),
                        new Settlement(
                                row.getString("question"),
                                row.getString("basis"),
                                row.getInt("submission_no"),
                                row.getBoolean("settled"),
                                row.getString("words"),
                                row.getString("bureau_name"),
                                BureauLevel.valueOf(row.getString("level")),
                                row.getString("said_by"),
                                row.getTimestamp("said_at").toInstant())))
                .list()
                .stream()
                .filter(said -> said.isFor(reader, level))
                .map(Said::settlement)
                .toList();
    }

    private record Said(BureauId bureau, Settlement settlement) {

        boolean isFor(BureauId reader, BureauLevel level) {
            return bureau.equals(reader) || settlement.level().isBelow(level);
        }
    }

    void add(FilingId filing, BureauId bureau, Settlement said) {
        jdbc.sql("""
                insert into review_settlement
                    (id, filing_id, question, basis, submission_no, settled, words, bureau_id, bureau_name, level, said_by, said_at)
                values (:id, :filing, :question, :basis, :no, :settled, :words, :bureau, :bureauName, :level, :by, :at)""")
                .param("id", RowKey.bytes(TimeOrderedId.next()))
                .param("filing", RowKey.bytes(filing.value()))
                .param("question", said.question())
                .param("basis", said.basis())
                .param("no", said.submissionNo())
                .param("settled", said.settled())
                .param("words", said.words())
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("bureauName", said.bureau())
                .param("level", said.level().name())
                .param("by", said.by())
                .param("at", said.at())
                .update();
    }
}
