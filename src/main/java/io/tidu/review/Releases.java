package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.identity.BureauId;
import io.tidu.shared.Attempts;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The releases with their numbers: each bureau counts its own of each year, as its letters are counted. */
@Repository
class Releases {

    private final JdbcClient jdbc;
    private final JobItems items;
    private final Attempts attempts;
    private final Clock clock;

    Releases(JdbcClient jdbc, JobItems items, Attempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Gives a release its number, the first time it is begun. */
    void begin(Job job) {
        if (job.kind() == JobKind.RELEASE) {
            attempts.inTransaction(() -> {
                if (find(job.id()).isEmpty()) {
                    add(job);
                }
            });
        }
    }

    private void add(Job job) {
        var bureau = job.by().bureau().orElseThrow().bureau();
        jdbc.sql("""
                insert into review_release (job_id, bureau_id, issued_by, number, released_at, released_by, recommended,
                    returned, declined)
                values (:job, :bureau, :bureau, :number, :now, :by, 0, 0, 0)""")
                .param("job", RowKey.bytes(job.id().value()))
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("number", number(bureau))
                .param("now", clock.instant())
                .param("by", job.by().name())
                .update();
    }

    private String number(BureauId bureau) {
        int year = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI).getYear();
        jdbc.sql("""
                insert into review_release_series (bureau_id, for_year, last_number) values (:bureau, :year, 1)
                on duplicate key update last_number = last_number + 1""")
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("year", year)
                .update();
        var number = jdbc.sql(
                        "select last_number from review_release_series where bureau_id = :bureau and for_year = :year")
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("year", year)
                .query(Integer.class)
                .single();
        return "〔%d〕%d".formatted(year, number);
    }

    /** Counts anew what has been released by now. */
    void count(Job job) {
        if (job.kind() != JobKind.RELEASE) {
            return;
        }
        var done = items.byAction(job.id(), ItemState.DONE);
        jdbc.sql("""
                update review_release set recommended = :yes, returned = :back, declined = :no where job_id = :job""")
                .param("job", RowKey.bytes(job.id().value()))
                .param("yes", done.getOrDefault(FilingAction.RECOMMEND, 0) + done.getOrDefault(FilingAction.APPROVE, 0))
                .param("back", done.getOrDefault(FilingAction.RETURN, 0))
                .param("no", done.getOrDefault(FilingAction.DECLINE, 0))
                .update();
    }

    Optional<ReleaseRow> find(JobId job) {
        return jdbc.sql("select * from review_release where job_id = :job")
                .param("job", RowKey.bytes(job.value()))
                .query(Releases::read)
                .optional();
    }

    List<ReleaseRow> of(BureauId bureau, int most) {
        return jdbc.sql("""
                select * from review_release where bureau_id = :bureau order by released_at desc, number desc limit :most""")
                .param("bureau", RowKey.bytes(bureau.value()))
                .param("most", most)
                .query(Releases::read)
                .list();
    }

    private static ReleaseRow read(ResultSet found, int n) throws SQLException {
        return new ReleaseRow(
                new JobId(RowKey.uuid(found.getBytes("job_id"))),
                new BureauId(RowKey.uuid(found.getBytes("issued_by"))),
                found.getString("number"),
                found.getTimestamp("released_at").toInstant(),
                found.getString("released_by"),
                found.getInt("recommended"),
                found.getInt("returned"),
                found.getInt("declined"));
    }
}
