package io.tidu.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who can be reached by mail, for modules that write to people. Only accounts in use that have an address. Without a check of
 * permission: no screen may show what it answers.
 */
public interface Mailboxes {

    /**
     * The person with this account, the people of this enterprise, or those of this bureau.
     *
     * @param reader the key of an account, an enterprise or a bureau
     * @param role only people of this role; null for all
     */
    List<Mailbox> of(UUID reader, @Nullable Role role);

    List<Mailbox> ofAccounts(Collection<UUID> accounts);

    /** All of them in pieces, in the order of their keys. @param after the last one of the piece before; null at the start */
    List<Mailbox> all(@Nullable AccountId after, int limit);
}
