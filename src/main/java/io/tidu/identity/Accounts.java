package io.tidu.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByLogin(String login);

    boolean existsByLogin(String login);

    boolean existsByRole(Role role);

    List<Account> findByEnterpriseIdOrderByLogin(UUID enterprise);
}
