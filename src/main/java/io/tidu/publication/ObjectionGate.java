package io.tidu.publication;

import io.tidu.evidence.DossierGate;
import io.tidu.evidence.DossierId;
import io.tidu.identity.Actor;
import io.tidu.identity.Role;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may touch the files of objections. Those of the objector are read by who handles the objection, and written once, by the
 * program; those of an answer are read by the firm and the officials, and change until it is given.
 */
@Component
class ObjectionGate implements DossierGate {

    private final ObjectionRows objections;
    private final Inquiries inquiries;
    private final ObjectionPolicy policy;

    ObjectionGate(ObjectionRows objections, Inquiries inquiries, ObjectionPolicy policy) {
        this.objections = objections;
        this.inquiries = inquiries;
        this.policy = policy;
    }

    @Override
    public boolean mayRead(Actor actor, DossierId dossier) {
        return readsStatement(actor, dossier) || readsAnswer(actor, dossier);
    }

    private boolean readsStatement(Actor actor, DossierId dossier) {
        return concerns(actor)
                && objections
                        .find(new ObjectionId(dossier.value()))
                        .filter(row -> actor.isProgram() || policy.handles(actor, row))
                        .isPresent();
    }

    private boolean readsAnswer(Actor actor, DossierId dossier) {
        return concerns(actor)
                && inquiries
                        .find(new InquiryId(dossier.value()))
                        .filter(inquiry ->
                                inquiry.isAnswered() || actor.enterprise().isPresent())
                        .flatMap(inquiry -> objections.find(inquiry.objection()))
                        .filter(row -> actor.actsFor(row.enterprise()) || policy.handles(actor, row))
                        .isPresent();
    }

    @Override
    public Set<DossierId> readable(Actor actor, Collection<DossierId> dossiers) {
        return objections.known(dossiers).stream()
                .filter(dossier -> mayRead(actor, dossier))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean mayChange(Actor actor, DossierId dossier) {
        return actor.isProgram()
                ? objections
                        .find(new ObjectionId(dossier.value()))
                        .filter(ObjectionRow::isOpen)
                        .isPresent()
                : answers(actor, dossier);
    }

    private boolean answers(Actor actor, DossierId dossier) {
        return ofFirm(actor)
                && inquiries
                        .find(new InquiryId(dossier.value()))
                        .filter(inquiry -> !inquiry.isAnswered())
                        .flatMap(inquiry -> objections.find(inquiry.objection()))
                        .filter(row -> row.isOpen() && actor.actsFor(row.enterprise()))
                        .isPresent();
    }

    private static boolean concerns(Actor actor) {
        return actor.isProgram() || ofFirm(actor) || actor.is(Role.REVIEWER);
    }

    private static boolean ofFirm(Actor actor) {
        return actor.is(Role.FILLER) || actor.is(Role.SIGNATORY);
    }
}
