package io.tidu.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByLogin(String login);

    boolean existsByLogin(String login);

    boolean existsByRole(Role role);

    boolean existsByBureauIdAndActiveTrue(UUID bureau);

    boolean existsByEnterpriseId(UUID enterprise);

    boolean existsByEnterpriseIdAndSuspendedTrue(UUID enterprise);

    boolean existsByEnterpriseIdAndRoleAndActiveTrue(UUID enterprise, Role role);

    /**
     * Locks the row, so that attempts made at the same moment are counted one after the other. In plain SQL, because
     * Hibernate would write {@code for update of}, which MariaDB does not know.
     */
    @NativeQuery("select * from account where login = :login for update")
    Optional<Account> lockByLogin(String login);

    /** Locks the rows, so that two administrators cannot disable each other at the same moment. */
    @NativeQuery("select * from account where role = 'SYSTEM_ADMIN' and active = true order by id for update")
    List<Account> lockActiveAdministrators();

    List<Account> findByBureauIdOrderByLogin(UUID bureau);

    int countByBureauId(UUID bureau);

    List<Account> findByEnterpriseIdOrderByLogin(UUID enterprise);
}
