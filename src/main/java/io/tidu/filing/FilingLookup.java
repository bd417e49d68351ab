package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.RowKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a filing without what stands in it, for modules that only ask whose it is and who may see it. */
@Component
public class FilingLookup {

    private static final int AT_ONCE = 500;

    private final Filings filings;
    private final FilingSight sight;
    private final JdbcClient jdbc;

    FilingLookup(Filings filings, FilingSight sight, JdbcClient jdbc) {
        this.filings = filings;
        this.sight = sight;
        this.jdbc = jdbc;
    }

    /** @throws NotFound for a person who may not see it */
    @Transactional(readOnly = true)
    public FilingRow find(Actor actor, FilingId id) {
        var filing = filings.findById(id.value()).orElseThrow(NotFound::new);
        sight.partyIn(actor, filing);
        return filing.row();
    }

    /** Those of many that the person may see. */
    @Transactional(readOnly = true)
    public List<FilingRow> find(Actor actor, Collection<FilingId> ids) {
        var found = new ArrayList<FilingRow>();
        var keys = ids.stream().map(FilingId::value).toList();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            filings.findAllById(keys.subList(from, Math.min(keys.size(), from + AT_ONCE))).stream()
                    .filter(filing -> sight.sees(actor, filing))
                    .map(Filing::row)
                    .forEach(found::add);
        }
        return found;
    }

    /** Where it stands until the end of the caller's transaction: whoever would move it waits. Whether the caller may know was asked before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FilingStatus hold(FilingId id) {
        return jdbc.sql("select status from filing where id = :id lock in share mode")
                .param("id", RowKey.bytes(id.value()))
                .query(FilingStatus.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
