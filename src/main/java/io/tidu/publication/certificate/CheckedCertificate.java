package io.tidu.publication.certificate;

import io.tidu.publication.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a certificate that somebody holds.
 *
 * @param certificate the one it is, or says it is; null where this site gave none of that number
 * @param today how it stands; null with the certificate
 * @param differences where the proof is not the one this site gives; the first ones
 */
public record CheckedCertificate(
        Outcome outcome,
        @Nullable Certificate certificate,
        @Nullable CertificateToday today,
        List<Difference> differences) {

    /** What it is. */
    public enum Outcome {
        /** The file as this site makes it, byte for byte; or its proof. */
        VALID,
        /** Its proof holds. The paper around it is not the file that this site makes: saved anew, printed by another edition of the program, or altered. */
        OTHER_PAPER,
        /** Its proof holds and was made before a later list put right or renamed the firm. */
        OLDER,
        /** The proof is not as this site gives it. */
        ALTERED,
        /** This site gave no such certificate. */
        UNKNOWN;

        public String messageKey() {
            return "publication.certificate.checked." + name();
        }

        public String explanationKey() {
            return "publication.certificate.checked.explained." + name();
        }

        public String look() {
            return this == VALID ? "met" : this == ALTERED ? "unmet" : "unknown";
        }
    }

    public CheckedCertificate {
        differences = List.copyOf(differences);
    }
}
