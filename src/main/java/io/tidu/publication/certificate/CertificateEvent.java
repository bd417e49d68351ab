package io.tidu.publication.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a published list says of the title of a certificate.
 *
 * @param list its number; null where none says it
 * @param detail a reason or a name, as the list has it; null where there is nothing to add
 * @param causeKey the key of the cause; null where there is none
 * @param certificate number of the certificate that follows; null where there is none
 */
public record CertificateEvent(
        Kind kind,
        LocalDate on,
        @Nullable String list,
        @Nullable String detail,
        @Nullable String causeKey,
        @Nullable String certificate) {

    /** What happened. */
    public enum Kind {
        GRANTED,
        CORRECTED,
        WITHDRAWN,
        RENAMED,
        RENEWED,
        CANCELLED,
        GIVEN_UP,
        LAPSED
    }

    static CertificateEvent of(Kind kind, LocalDate on, @Nullable String list, @Nullable String detail) {
        return new CertificateEvent(kind, on, list, detail, null, null);
    }

    public String messageKey() {
        return "publication.certificate.event." + kind.name();
    }
}
