package io.tidu.filing;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Graces extends JpaRepository<Grace, UUID> {

    @Query("select g from Grace g where g.roundId = :round and g.revokedAt is null")
    List<Grace> thatCount(UUID round);

    default RoundGraces counting(RoundId round) {
        return new RoundGraces(thatCount(round.value()));
    }

    @Query("select g from Grace g where g.roundId = :round order by g.grantedAt desc, g.id desc")
    List<Grace> ofRound(UUID round);
}
