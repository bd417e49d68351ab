package io.tidu.publication.certificate;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.title.TitleLine;
import io.tidu.title.TitleLives;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleRow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredCertificatePapers implements CertificatePapers {

    private final Certificates certificates;
    private final CertificatePaper paper;
    private final TitleLives lives;
    private final TitleRegister register;

    StoredCertificatePapers(
            Certificates certificates, CertificatePaper paper, TitleLives lives, TitleRegister register) {
        this.certificates = certificates;
        this.paper = paper;
        this.lives = lives;
        this.register = register;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnCertificate> own(Actor actor) {
        requireFirm(actor);
        return lives.own(actor).stream().map(this::own).toList();
    }

    private OwnCertificate own(TitleLine line) {
        var certificate = certificates.of(line.title()).orElse(null);
        var state = certificate == null ? null : certificates.today(certificate).state();
        return new OwnCertificate(line, certificate, state);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> number(TitleRow title) {
        return certificates.of(title).map(certificate -> certificate.number().value());
    }

    /** Drawn outside a transaction: it takes a while, and no connection waits for it. */
    @Override
    public byte[] pdf(Actor actor, String number) {
        var certificate = certificates.find(number).orElseThrow(NotFound::new);
        var title = certificate.title();
        if (title == null) {
            throw new NotFound();
        }
        requireConcern(actor, title);
        if (!certificates.today(certificate).state().issued()) {
            throw new CertificateRefused.TakenAway(certificate.number().value());
        }
        return paper.draw(certificate);
    }

    private void requireConcern(Actor actor, TitleRow title) {
        if (actor.bureau().isPresent()) {
            register.title(actor, title.id());
        } else {
            requireFirm(actor);
            var firm = title.enterprise();
            if (firm == null || !actor.actsFor(firm)) {
                throw new NotFound();
            }
        }
    }

    private static void requireFirm(Actor actor) {
        if (!actor.is(Role.FILLER) && !actor.is(Role.SIGNATORY)) {
            throw new NotFound();
        }
    }
}
