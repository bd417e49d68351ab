package io.tidu.publication.cancellation;

import io.tidu.evidence.DossierGate;
import io.tidu.evidence.DossierId;
import io.tidu.identity.Actor;
import io.tidu.identity.Role;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may touch the files of cases. What bears the facts out is brought and read by the officials who handle the case, and never read
 * by the firm, since it may tell who reported; the files of the answer are brought by the firm until it is given, and read by both.
 */
@Component
class CaseGate implements DossierGate {

    private final CaseRows rows;
    private final CasePolicy policy;

    CaseGate(CaseRows rows, CasePolicy policy) {
        this.rows = rows;
        this.policy = policy;
    }

    @Override
    public boolean mayRead(Actor actor, DossierId dossier) {
        return concerns(actor)
                && rows.ofFiles(dossier)
                        .filter(row -> policy.handles(actor, row) && isForOfficials(row, dossier)
                                || isOwn(actor, row, dossier))
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
                        .filter(row -> row.id().dossier().equals(dossier)
                                ? policy.handles(actor, row) && row.status() == CaseStatus.HEARING
                                : isOwn(actor, row, dossier) && row.awaitsAnswer())
                        .isPresent();
    }

    /** What the firm is still putting together is its own. */
    private static boolean isForOfficials(CaseRow row, DossierId dossier) {
        return !row.answerFiles().equals(dossier) || row.answer() != null;
    }

    private static boolean isOwn(Actor actor, CaseRow row, DossierId dossier) {
        var firm = row.enterprise();
        return row.answerFiles().equals(dossier) && firm != null && ofFirm(actor) && actor.actsFor(firm);
    }

    private static boolean concerns(Actor actor) {
        return ofFirm(actor) || actor.is(Role.REVIEWER);
    }

    private static boolean ofFirm(Actor actor) {
        return actor.is(Role.FILLER) || actor.is(Role.SIGNATORY);
    }
}
