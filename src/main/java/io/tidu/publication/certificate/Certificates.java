package io.tidu.publication.certificate;

import io.tidu.title.TitleRow;
import java.util.Optional;

/** Certificates for everybody: what lists say of a title, how it stands today, and what proves it. Public, and no more than lists make public. */
public interface Certificates {

    /** Empty for what is no such number, was mistyped, or was never given. */
    Optional<Certificate> find(String number);

    /** Of a title that a list of this site granted, and which got a certificate. */
    Optional<Certificate> of(TitleRow title);

    CertificateToday today(Certificate certificate);

    /**
     * The proof: one small file that holds without this site. The same lists give the same bytes.
     *
     * @see io.tidu.publication.verifier.CertificateFile
     */
    byte[] proof(Certificate certificate);
}
