package io.tidu.review;

import io.tidu.identity.AccountId;
import io.tidu.shared.Attempts;
import io.tidu.shared.RowKey;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says to whom a job gave how many filings, once it has ended: one piece of news for a person, not one for each filing. */
@Component
class JobShares {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Attempts attempts;
    private final Clock clock;

    JobShares(JdbcClient jdbc, ApplicationEventPublisher events, Attempts attempts, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.attempts = attempts;
        this.clock = clock;
    }

    void tell(Job job) {
        if (job.kind() == JobKind.ASSIGN) {
            attempts.inTransaction(() -> of(job.id()).forEach(share -> tell(job, share)));
        }
    }

    private void tell(Job job, Share share) {
        var bureau = job.by().bureau().orElseThrow().bureau();
        var work = "job:" + job.id().value() + ":" + share.filings();
        events.publishEvent(new WorkAssigned(work, bureau, share.to(), share.filings(), job.by(), clock.instant()));
    }

    private List<Share> of(JobId job) {
        return jdbc.sql("""
                select assignee_id, count(*) as filings from review_job_item
                where job_id = :job and state = 'DONE' and assignee_id is not null group by assignee_id""")
                .param("job", RowKey.bytes(job.value()))
                .query((found, n) ->
                        new Share(new AccountId(RowKey.uuid(found.getBytes("assignee_id"))), found.getInt("filings")))
                .list();
    }

    private record Share(AccountId to, int filings) {}
}
