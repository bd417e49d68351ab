package io.tidu.publication.web;

import io.tidu.publication.certificate.Certificate;
import io.tidu.publication.certificate.CertificateEvent;
import io.tidu.publication.certificate.CertificateToday;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as programs get it.
 *
 * @param formerName by which the title was granted; null where it is the same
 * @param list the list that grants it, and {@code edition} the newest one that names the firm
 * @param asOf the day the state is of: today
 * @param state {@code UPCOMING, VALID, IN_REVIEW, LAPSED, RENEWED, CANCELLED, GIVEN_UP, WITHDRAWN}
 * @param nameToday as the register calls the firm; null where the certificate says the same
 */
record CertificateAnswer(
        String number,
        String rung,
        String rungName,
        String holder,
        @Nullable String formerName,
        String creditCode,
        String city,
        String county,
        String list,
        String edition,
        String documentNumber,
        String issuer,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate asOf,
        String state,
        @Nullable String nameToday,
        List<Event> events) {

    /** @param certificate of the title that follows; null where none does */
    record Event(
            String kind,
            LocalDate on,
            @Nullable String list,
            @Nullable String detail,
            @Nullable String certificate) {

        static Event of(CertificateEvent event) {
            return new Event(event.kind().name(), event.on(), event.list(), event.detail(), event.certificate());
        }
    }

    static CertificateAnswer of(Certificate certificate, CertificateToday today) {
        var granting = certificate.granted().list();
        var firm = certificate.newest().firm();
        return new CertificateAnswer(
                certificate.number().value(),
                granting.rung(),
                granting.rungName(),
                certificate.name(),
                certificate.formerName(),
                firm.creditCode(),
                firm.cityName(),
                firm.countyName(),
                granting.number(),
                certificate.newest().list().number(),
                granting.documentNumber(),
                granting.issuer(),
                granting.publishedOn(),
                certificate.validFrom(),
                certificate.validUntil(),
                today.day(),
                today.state().name(),
                today.nameToday(),
                today.events().stream().map(Event::of).toList());
    }
}
