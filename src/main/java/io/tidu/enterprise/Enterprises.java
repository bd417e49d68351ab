package io.tidu.enterprise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Enterprises extends JpaRepository<Enterprise, UUID> {

    Optional<Enterprise> findByCreditCode(String code);

    boolean existsByCreditCode(String code);

    List<Enterprise> findByCreditCodeIn(Collection<String> codes);

    /** Pairs of a name asked for and an enterprise that bears or bore it. */
    @Query("select distinct n.name, e from Enterprise e join e.names n where n.name in :names")
    List<Object[]> findByAnyName(Collection<String> names);
}
