package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.title.TitleRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes what is known of each firm again from all submissions in their order and the register of titles. Once by itself, at the first start
 * with this table; afterwards whenever an administrator wants it. It may be repeated and may run while firms submit.
 */
@Service
public class PopulationRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(PopulationRebuild.class);
    private static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final PopulationRows rows;
    private final EnterpriseDirectory enterprises;
    private final TitleRegister titles;
    private final TransactionTemplate transaction;
    private final TaskExecutor executor;
    private final Clock clock;

    PopulationRebuild(
            JdbcClient jdbc,
            PopulationRows rows,
            EnterpriseDirectory enterprises,
            TitleRegister titles,
            PlatformTransactionManager transactions,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.enterprises = enterprises;
        this.titles = titles;
        this.transaction = new TransactionTemplate(transactions);
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * Goes through all submissions.
     *
     * @return how many there were
     * @throws NotFound unless the actor is a system administrator
     */
    public long rebuild(Actor actor) {
        if (!actor.is(Role.SYSTEM_ADMIN)) {
            throw new NotFound();
        }
        long taken = 0;
        var last = new UUID(0, 0);
        for (var page = after(last); !page.isEmpty(); page = after(last)) {
            take(page);
            taken += page.size();
            last = page.getLast().id();
        }
        return taken;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fillFirst() {
        if (rows.isEmpty() && !after(new UUID(0, 0)).isEmpty()) {
            executor.execute(() -> LOG.info(
                    "Put together what is known of each firm from {} submissions",
                    rebuild(Actor.program("population"))));
        }
    }

    private void take(List<Submitted> page) {
        var ids = page.stream().map(Submitted::enterprise).distinct().toList();
        var firms = enterprises.find(ids);
        var held = titles.rungs(ids, LocalDate.now(clock));
        transaction.executeWithoutResult(status -> page.forEach(submitted -> {
            var firm = firms.get(submitted.enterprise());
            if (firm != null) {
                rows.take(
                        firm,
                        JudgementJson.facts(submitted.facts()),
                        held.getOrDefault(submitted.enterprise(), Set.of()));
            }
        }));
    }

    private record Submitted(UUID id, EnterpriseId enterprise, String facts) {}

    private List<Submitted> after(UUID last) {
        return jdbc.sql("""
                select s.id, f.enterprise_id, s.facts from filing_submission s join filing f on f.id = s.filing_id
                where s.id > :last order by s.id limit :limit""")
                .param("last", RowKey.bytes(last))
                .param("limit", PAGE)
                .query((row, number) -> new Submitted(
                        RowKey.uuid(row.getBytes(1)), new EnterpriseId(RowKey.uuid(row.getBytes(2))), row.getString(3)))
                .list();
    }
}
