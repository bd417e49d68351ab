package io.tidu.publication.certificate;

import io.tidu.publication.FirmStandings;
import io.tidu.publication.PublicRecord;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which list says what a firm is called by now. */
@Component
class NewNames {

    private final JdbcClient jdbc;
    private final PublicRecord record;
    private final FirmStandings standings;

    NewNames(JdbcClient jdbc, PublicRecord record, FirmStandings standings) {
        this.jdbc = jdbc;
        this.record = record;
        this.standings = standings;
    }

    /** The newest list of new names of the same rung since that day that calls the firm otherwise; of a corrected one its newest edition. */
    Optional<Naming> of(Naming named, LocalDate since) {
        return jdbc.sql("""
                        select l.number from published_list_entry e join published_list l on l.id = e.list_id
                        where e.credit_code = :code and l.kind = 'RENAMING' and l.rung = :rung and l.published_on >= :since
                          and not exists (select 1 from published_list n where n.corrects_number = l.number)
                        order by l.published_on desc, l.chain_position desc limit 1""")
                .param("code", named.firm().creditCode())
                .param("rung", named.list().rung())
                .param("since", since)
                .query(String.class)
                .optional()
                .flatMap(record::list)
                .filter(list -> list.signature() != null)
                .flatMap(
                        list -> standings.entry(list, named.firm().creditCode()).map(entry -> new Naming(list, entry)))
                .filter(renamed -> !renamed.firm().name().equals(named.firm().name()));
    }
}
