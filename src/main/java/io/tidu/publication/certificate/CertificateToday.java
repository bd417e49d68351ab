package io.tidu.publication.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the title of a certificate stands on a day.
 *
 * @param nameToday as the register calls the firm; null where the paper says the same
 * @param events what lists say of it, the earliest first; the last one is the cause of a state that is none of a held title
 */
public record CertificateToday(
        LocalDate day, CertificateState state, @Nullable String nameToday, List<CertificateEvent> events) {

    public CertificateToday {
        events = List.copyOf(events);
    }

    /** Why it is no longer held; null while it is. */
    public @Nullable CertificateEvent cause() {
        return state.held() || state == CertificateState.UPCOMING ? null : events.getLast();
    }
}
