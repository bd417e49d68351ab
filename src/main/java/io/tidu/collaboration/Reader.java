package io.tidu.collaboration;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.Mailbox;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who reads news: what is for this person, and what is for the firm or bureau this person acts for. */
record Reader(UUID account, Role role, @Nullable UUID affiliated) {

    private static final Set<Role> ROLES =
            Set.of(Role.FILLER, Role.SIGNATORY, Role.REVIEWER, Role.PUBLISHER, Role.EXPERT);

    static Reader of(Actor actor) {
        var affiliated = actor.enterprise()
                .map(EnterpriseId::value)
                .or(() -> actor.bureau().map(of -> of.bureau()).map(BureauId::value))
                .orElse(null);
        return new Reader(actor.account().value(), actor.role(), affiliated);
    }

    static Reader of(Mailbox box) {
        return new Reader(box.account().value(), box.role(), box.affiliated());
    }

    /** Administrators and auditors are told nothing of the business. */
    boolean isTold() {
        return ROLES.contains(role);
    }

    boolean isOfficial() {
        return role == Role.REVIEWER || role == Role.PUBLISHER;
    }

    List<UUID> keys() {
        return Stream.of(account, affiliated).filter(key -> key != null).toList();
    }
}
