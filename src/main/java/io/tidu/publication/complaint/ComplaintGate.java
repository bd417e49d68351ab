package io.tidu.publication.complaint;

import io.tidu.evidence.DossierGate;
import io.tidu.evidence.DossierId;
import io.tidu.identity.Actor;
import io.tidu.identity.Role;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may touch the files of complaints. Those of who complains are written once, by the program, and read by who handles it, never by
 * the firm; those of the answer are brought by the firm until it is given, and then read by both.
 */
@Component
class ComplaintGate implements DossierGate {

    private final ComplaintRows rows;
    private final ComplaintPolicy policy;

    ComplaintGate(ComplaintRows rows, ComplaintPolicy policy) {
        this.rows = rows;
        this.policy = policy;
    }

    @Override
    public boolean mayRead(Actor actor, DossierId dossier) {
        return concerns(actor)
                && rows.ofFiles(dossier)
                        .filter(row -> isStatement(row, dossier)
                                ? actor.isProgram() || policy.handles(actor, row)
                                : isOwn(actor, row) || isAnswered(row) && policy.handles(actor, row))
                        .isPresent();
    }

    @Override
    public Set<DossierId> readable(Actor actor, Collection<DossierId> dossiers) {
        return rows.known(dossiers).stream()
                .filter(dossier -> mayRead(actor, dossier))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean mayChange(Actor actor, DossierId dossier) {
        return concerns(actor)
                && rows.ofFiles(dossier)
                        .filter(row -> isStatement(row, dossier)
                                ? actor.isProgram() && row.status() == ComplaintStatus.RECEIVED
                                : isOwn(actor, row) && row.awaitsAnswer())
                        .isPresent();
    }

    private static boolean isStatement(ComplaintRow row, DossierId dossier) {
        return row.id().dossier().equals(dossier);
    }

    /** The firm knows of it once it was asked. */
    private static boolean isOwn(Actor actor, ComplaintRow row) {
        var firm = row.enterprise();
        return firm != null && ofFirm(actor) && row.inquiry() != null && actor.actsFor(firm);
    }

    private static boolean isAnswered(ComplaintRow row) {
        return row.inquiry() != null && row.inquiry().answer() != null;
    }

    private static boolean concerns(Actor actor) {
        return actor.isProgram() || ofFirm(actor) || actor.is(Role.REVIEWER);
    }

    private static boolean ofFirm(Actor actor) {
        return actor.is(Role.FILLER) || actor.is(Role.SIGNATORY);
    }
}
