package io.tidu.identity;

import io.tidu.shared.RowKey;
import io.tidu.shared.TimeOrderedId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passwords a person had before, as far as the policy asks; under one that does not ask, none is kept. */
@Component
class PasswordHistory {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Clock clock;

    PasswordHistory(JdbcClient jdbc, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @throws PasswordRefused if it is the present password or one of those remembered */
    void refuseOld(AccountId account, String presentHash, String wanted) {
        boolean old = Stream.concat(Stream.of(presentHash), remembered(account).stream())
                .anyMatch(hash -> passwords.matches(wanted, hash));
        if (old) {
            throw new PasswordRefused("identity.password.old", Math.max(1, toRemember()));
        }
    }

    /** Keeps a hash that is being replaced, and drops those that are no longer asked for. */
    void remember(AccountId account, String replacedHash) {
        if (toRemember() > 0) {
            jdbc.sql(
                            "insert into password_history (id, account_id, hash, replaced_at) values (:id, :account, :hash, :at)")
                    .param("id", RowKey.bytes(TimeOrderedId.next()))
                    .param("account", RowKey.bytes(account.value()))
                    .param("hash", replacedHash)
                    .param("at", clock.instant())
                    .update();
        }
        var kept = remembered(account);
        jdbc.sql("delete from password_history where account_id = :account"
                        + (kept.isEmpty() ? "" : " and hash not in (:kept)"))
                .param("account", RowKey.bytes(account.value()))
                .params(kept.isEmpty() ? Map.of() : Map.of("kept", kept))
                .update();
    }

    private List<String> remembered(AccountId account) {
        return jdbc.sql("""
                select hash from password_history where account_id = :account
                order by replaced_at desc, id desc limit :count""")
                .param("account", RowKey.bytes(account.value()))
                .param("count", Math.max(0, toRemember() - 1))
                .query(String.class)
                .list();
    }

    /** How many passwords may not be chosen again, the present one included. */
    private int toRemember() {
        return passwords.policy().remembered();
    }
}
