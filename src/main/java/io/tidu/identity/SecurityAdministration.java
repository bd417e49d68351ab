package io.tidu.identity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work of the security administrators (安全管理员): the rules in force, and accounts that wrong passwords have locked. */
@Service
public class SecurityAdministration {

    private final Accounts accounts;
    private final AccountRows rows;
    private final PasswordSettings settings;
    private final AuditTrail trail;

    SecurityAdministration(Accounts accounts, AccountRows rows, PasswordSettings settings, AuditTrail trail) {
        this.accounts = accounts;
        this.rows = rows;
        this.settings = settings;
        this.trail = trail;
    }

    public PasswordSettings settings(Actor by) {
        requireSecurityAdministrator(by);
        return settings;
    }

    @Transactional(readOnly = true)
    public List<AccountRow> locked(Actor by, int offset, int limit) {
        requireSecurityAdministrator(by);
        return rows.locked(offset, limit);
    }

    /** Lets the person try again before the lock ends by itself. */
    @Transactional
    public void unlock(Actor by, AccountId id) {
        requireSecurityAdministrator(by);
        var account = accounts.findById(id.value()).orElseThrow(NotFound::new);
        account.unlock();
        trail.record(by, "account:" + account.login(), "UNLOCKED", null, null);
    }

    private static void requireSecurityAdministrator(Actor by) {
        if (!by.is(Role.SECURITY_ADMIN)) {
            throw new NotFound();
        }
    }
}
