package io.tidu.publication.certificate;

import io.tidu.identity.Actor;
import io.tidu.title.TitlePapers;
import java.util.List;

/** Certificates for those who hang them up, and for the bureaus in charge of them. */
public interface CertificatePapers extends TitlePapers {

    /** Every title that the actor's firm holds and held, the newest first. @throws io.tidu.identity.NotFound for who fills and signs for no firm */
    List<OwnCertificate> own(Actor actor);
}
