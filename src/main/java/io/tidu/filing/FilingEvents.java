package io.tidu.filing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Only adds and reads. */
interface FilingEvents extends Repository<FilingEvent, UUID> {

    <E extends FilingEvent> List<E> saveAll(Iterable<E> events);

    @Query("select e from FilingEvent e where e.filingId in :filings order by e.filingId, e.sequence")
    List<FilingEvent> ofFilings(Collection<UUID> filings);

    @Query("select e from FilingEvent e where e.filingId = :filing order by e.sequence")
    List<FilingEvent> ofFiling(UUID filing);

    @Query("select e from FilingEvent e where e.idempotencyKey in :keys")
    List<FilingEvent> byKeys(Collection<UUID> keys);
}
