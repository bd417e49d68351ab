package io.tidu.publication.certificate;

import io.tidu.title.TitleLine;
import org.jspecify.annotations.Nullable;

/**
 * A title of one's own firm, with its certificate.
 *
 * @param certificate null where its list was published elsewhere, or before there were certificates
 * @param state null where there is no certificate
 */
public record OwnCertificate(
        TitleLine line,
        @Nullable Certificate certificate,
        @Nullable CertificateState state) {}
