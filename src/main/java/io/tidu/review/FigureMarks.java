package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.identity.BureauId;
import io.tidu.shared.RowKey;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marks; every question names the bureau, so that none hears of another's. */
@Repository
class FigureMarks {

    private final JdbcClient jdbc;

    FigureMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold: the firm still says what it said when they were set. */
    Map<String, FigureMark> of(FilingId filing, BureauId bureau, Map<String, String> claims) {
        var marks = new TreeMap<String, FigureMark>();
        jdbc.sql("""
                select field, submission_no, digest, checked_by, checked_at from review_checked
                where filing_id = :filing and bureau_id = :bureau""")
                .param("filing", RowKey.bytes(filing.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .query(row -> {
                    var field = row.getString("field");
                    if (row.getString("digest").equals(claims.get(field))) {
                        marks.put(
                                field,
                                new FigureMark(
                                        field,
                                        row.getInt("submission_no"),
                                        row.getString("checked_by"),
                                        row.getTimestamp("checked_at").toInstant()));
                    }
                });
        return marks;
    }

    void set(FilingId filing, BureauId bureau, FigureMark mark, String digest) {
        jdbc.sql("""
                insert into review_checked (filing_id, bureau_id, field, submission_no, digest, checked_by, checked_at)
                values (:filing, :bureau, :field, :no, :digest, :by, :at)
                on duplicate key update submission_no = :no, digest = :digest, checked_by = :by, checked_at = :at""")
                .param("filing", RowKey.bytes(filing.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("field", mark.field())
                .param("no", mark.submissionNo())
                .param("digest", digest)
                .param("by", mark.by())
                .param("at", mark.at())
                .update();
    }

    void remove(FilingId filing, BureauId bureau, String field) {
        jdbc.sql("delete from review_checked where filing_id = :filing and bureau_id = :bureau and field = :field")
                .param("filing", RowKey.bytes(filing.value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("field", field)
                .update();
    }
}
