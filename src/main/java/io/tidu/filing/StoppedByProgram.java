package io.tidu.filing;

import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RowKey;
import io.tidu.shared.Zone;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the program stopped of a firm and nobody has taken up again. Decides nothing: whoever shows it decides who may see it. */
@Component
public class StoppedByProgram {

    /** @param on the day on which it was stopped */
    public record Stopped(String number, String rung, LocalDate on) {}

    private final JdbcClient jdbc;

    StoppedByProgram(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Stopped> of(EnterpriseId firm, LocalDate since) {
        return jdbc.sql("""
                select f.number, f.rung, e.at from filing f
                join filing_event e on e.filing_id = f.id and e.sequence =
                    (select max(latest.sequence) from filing_event latest where latest.filing_id = f.id)
                where f.enterprise_id = :firm and f.status = 'REJECTED' and e.action = 'STOP' and e.at >= :since
                order by e.at, f.number""")
                .param("firm", RowKey.bytes(firm.value()))
                .param("since", since.atStartOfDay(Zone.SHANGHAI).toInstant())
                .query((row, number) -> new Stopped(
                        row.getString("number"),
                        row.getString("rung"),
                        LocalDate.ofInstant(row.getTimestamp("at").toInstant(), Zone.SHANGHAI)))
                .list();
    }
}
