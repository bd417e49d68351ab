package io.tidu.identity;

import io.tidu.shared.EnterpriseId;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps all people of an enterprise out, or lets them in again. Who may decide that is known to the module of enterprises,
 * in whose transaction this happens.
 */
@Service
public class FirmSuspension {

    private final Accounts accounts;
    private final AccountStandings standings;
    private final AuditTrail trail;

    FirmSuspension(Accounts accounts, AccountStandings standings, AuditTrail trail) {
        this.accounts = accounts;
        this.standings = standings;
        this.trail = trail;
    }

    /** From the commit on nobody of the enterprise logs in, and open sessions end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void suspend(Actor by, EnterpriseId enterprise) {
        each(by, enterprise, "SUSPENDED", Account::suspend);
    }

    /** Whoever was disabled by themselves stays so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(Actor by, EnterpriseId enterprise) {
        each(by, enterprise, "RESUMED", Account::resume);
    }

    private void each(Actor by, EnterpriseId enterprise, String action, Consumer<Account> change) {
        for (var account : accounts.findByEnterpriseIdOrderByLogin(enterprise.value())) {
            change.accept(account);
            trail.record(by, "account:" + account.login(), action, null, null);
            standings.forget(account.id());
        }
    }
}
