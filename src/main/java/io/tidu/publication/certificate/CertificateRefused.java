package io.tidu.publication.certificate;

import io.tidu.shared.RuleViolation;

/** Why no certificate is issued. */
public abstract sealed class CertificateRefused extends RuleViolation {

    private CertificateRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** The title was taken away, or its firm was taken out of the list. A paper would seem to prove what is not so. */
    public static final class TakenAway extends CertificateRefused {
        TakenAway(String number) {
            super("publication.certificate.refused.takenAway", number);
        }
    }
}
