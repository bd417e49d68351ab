package io.tidu.collaboration;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.Colleague;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is told: one person, the people of a firm, or those of a bureau. One row serves them all; who joins later reads it too,
 * who leaves does not any more.
 *
 * @param reader the key of an account, an enterprise or a bureau
 * @param role only people of this role; null for all
 * @param within for one person: for whom that person acted when told; after a move it is not shown any more
 * @param notRelatedTo not for those who have declared a relation to this firm; null where that does not matter
 */
public record Audience(
        UUID reader,
        @Nullable Role role,
        @Nullable UUID within,
        @Nullable EnterpriseId notRelatedTo) {

    private Audience(UUID reader, @Nullable Role role, @Nullable UUID within) {
        this(reader, role, within, null);
    }

    public static Audience firm(EnterpriseId enterprise) {
        return new Audience(enterprise.value(), null, null);
    }

    public static Audience firm(EnterpriseId enterprise, Role role) {
        return new Audience(enterprise.value(), role, null);
    }

    public static Audience bureau(BureauId bureau, Role role) {
        return new Audience(bureau.value(), role, null);
    }

    /** Everybody of the bureau. */
    public static Audience bureau(BureauId bureau) {
        return new Audience(bureau.value(), null, null);
    }

    public static Audience colleague(Colleague colleague) {
        return new Audience(colleague.id().value(), null, colleague.bureau().value());
    }

    public static Audience colleague(AccountId account, BureauId bureau) {
        return new Audience(account.value(), null, bureau.value());
    }

    public static Audience person(Actor person) {
        var reader = Reader.of(person);
        return new Audience(reader.account(), null, reader.affiliated());
    }

    /** The same without those who keep away from this firm. */
    public Audience notRelatedTo(EnterpriseId firm) {
        return new Audience(reader, role, within, firm);
    }
}
