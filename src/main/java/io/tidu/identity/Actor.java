package io.tidu.identity;

import io.tidu.identity.Affiliation.Independent;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.shared.EnterpriseId;
import java.util.Optional;
import java.util.UUID;

/**
 * The person behind a call: who, in which role, for whom, and from which address.
 *
 * <p>Every service takes one and decides by it; nothing is decided by what a screen shows.
 */
public record Actor(AccountId account, String name, Role role, Affiliation affiliation, String origin) {

    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    /**
     * The program itself, where it acts without anybody asking: at its first start, loading demo data. It may what a system
     * administrator may; nobody can log in as it.
     *
     * @param process what is running, for the trail
     */
    public static Actor program(String process) {
        return new Actor(NOBODY, process, Role.SYSTEM_ADMIN, new Independent(), "program");
    }

    /** Whether it is the program that acts, and no person. */
    public boolean isProgram() {
        return account.equals(NOBODY);
    }

    /** The enterprise this person acts for, if any. */
    public Optional<EnterpriseId> enterprise() {
        return affiliation instanceof OfEnterprise of ? Optional.of(of.enterprise()) : Optional.empty();
    }

    /** The bureau this person works for, if any. */
    public Optional<OfBureau> bureau() {
        return affiliation instanceof OfBureau of ? Optional.of(of) : Optional.empty();
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    /** Whether this person acts for that very enterprise. */
    public boolean actsFor(EnterpriseId enterprise) {
        return enterprise().filter(enterprise::equals).isPresent();
    }

    /** Whether this person's bureau covers that jurisdiction. */
    public boolean covers(Jurisdiction jurisdiction) {
        return bureau().filter(of -> jurisdiction.isUnder(of.bureau(), of.level()))
                .isPresent();
    }
}
