package io.tidu.publication.certificate;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.title.TitleId;
import io.tidu.title.TitleLine;
import io.tidu.title.TitleLives;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleRow;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        var lines = lives.own(actor);
        var found = new HashMap<TitleId, Certificate>();
        lines.forEach(line -> certificates
                .of(line.title())
                .ifPresent(certificate -> found.putIfAbsent(heldAs(certificate, line.title()), certificate)));
        return lines.stream()
                .filter(line -> !isGivenBack(line.title()))
                .map(line -> own(line, found.get(line.title().id())))
                .toList();
    }

    /** Of a title that was taken away by mistake and given back as another row, that one. */
    private static TitleId heldAs(Certificate certificate, TitleRow asked) {
        var title = certificate.title();
        return title == null ? asked.id() : title.id();
    }

    private boolean isGivenBack(TitleRow title) {
        return certificates
                .of(title)
                .filter(certificate -> !heldAs(certificate, title).equals(title.id()))
                .isPresent();
    }

    private OwnCertificate own(TitleLine line, @Nullable Certificate certificate) {
        return new OwnCertificate(
                line,
                certificate,
                certificate == null ? null : certificates.today(certificate).state());
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
