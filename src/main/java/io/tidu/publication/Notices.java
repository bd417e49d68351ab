package io.tidu.publication;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Notices extends JpaRepository<Notice, UUID> {

    /** Whoever changes a notice waits for whoever is changing it: two steps never interleave. Native, because MariaDB has no {@code for update of}. */
    @Query(nativeQuery = true, value = "select * from notice where id = :id for update")
    Optional<Notice> toChange(UUID id);
}
