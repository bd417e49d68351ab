package io.tidu.filing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface Filings extends JpaRepository<Filing, UUID> {

    /**
     * Locks in the order of ids, the same for everybody, so that two who want the same ones do not block each other. Written as
     * SQL because Hibernate's own lock clause for MySQL is not understood by MariaDB.
     */
    @NativeQuery("select * from filing where id in (:ids) order by id for update")
    List<Filing> lock(Collection<UUID> ids);

    @Query(
            "select new io.tidu.filing.StatusCount(f.status, count(f)) from Filing f where f.roundId = :round group by f.status")
    List<StatusCount> countByStatus(UUID round);

    Optional<Filing> findByNumber(String number);

    @Query(
            "select count(f) > 0 from Filing f where f.roundId = :round and f.enterpriseId = :enterprise and f.live = true")
    boolean hasLive(UUID round, UUID enterprise);

    @Query("select f from Filing f where f.enterpriseId = :enterprise and f.live = true order by f.startedAt desc")
    List<Filing> liveOf(UUID enterprise);

    @Query("select f.id from Filing f where f.enterpriseId = :enterprise and f.live = true")
    List<UUID> liveIdsOf(UUID enterprise);

    @Query("""
            select f from Filing f where f.enterpriseId = :enterprise and f.status <> :except
            order by f.startedAt desc limit :most""")
    List<Filing> latestOf(UUID enterprise, FilingStatus except, int most);

    @Query("""
            select f from Filing f where f.enterpriseId = :enterprise and f.rung = :rung and f.id <> :except
            order by f.startedAt desc limit 1""")
    Optional<Filing> latestOther(UUID enterprise, String rung, UUID except);

    /** The next of a round in which somebody has to act, by id. */
    @Query("select f.id from Filing f where f.roundId = :round and f.turn is not null and f.id > :after order by f.id")
    List<UUID> openAfter(UUID round, UUID after, Limit most);
}
