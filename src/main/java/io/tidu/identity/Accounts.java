package io.tidu.identity;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByLogin(String login);

    boolean existsByLogin(String login);

    boolean existsByRole(Role role);

    boolean existsByBureauIdAndActiveTrue(UUID bureau);

    boolean existsByEnterpriseId(UUID enterprise);

    boolean existsByEnterpriseIdAndRoleAndActiveTrue(UUID enterprise, Role role);

    /** Locks the row, so that attempts made at the same moment are counted one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.login = :login")
    Optional<Account> lockByLogin(String login);

    /** Locks the rows, so that two administrators cannot disable each other at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.role = :role and a.active = true order by a.id")
    List<Account> lockActive(Role role);

    List<Account> findByEnterpriseIdOrderByLogin(UUID enterprise);
}
