package io.tidu.publication.certificate;

import java.util.Optional;

/** Whether a certificate that somebody holds is one of this site. Public; stores nothing. */
public interface CertificateChecks {

    /** @return empty where the file is neither a PDF with the proof of a certificate in it nor such a proof */
    Optional<CheckedCertificate> file(byte[] file);
}
