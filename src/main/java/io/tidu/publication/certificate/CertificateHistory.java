package io.tidu.publication.certificate;

import io.tidu.publication.CertificateNumber;
import io.tidu.publication.FirmStandings;
import io.tidu.publication.ListChange;
import io.tidu.publication.ListRow;
import io.tidu.publication.PublicRecord;
import io.tidu.publication.certificate.CertificateEvent.Kind;
import io.tidu.shared.Zone;
import io.tidu.title.TitleEndings;
import io.tidu.title.TitleFilter;
import io.tidu.title.TitleLives;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleRow;
import io.tidu.title.ending.EndingRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of the title of a certificate, as lists and the register of titles say. */
@Component
class CertificateHistory {

    private static final int MOST_TITLES = 20;

    private final PublicRecord record;
    private final FirmStandings standings;
    private final TitleRegister register;
    private final TitleLives lives;
    private final TitleEndings endings;
    private final Clock clock;

    CertificateHistory(
            PublicRecord record,
            FirmStandings standings,
            TitleRegister register,
            TitleLives lives,
            TitleEndings endings,
            Clock clock) {
        this.record = record;
        this.standings = standings;
        this.register = register;
        this.lives = lives;
        this.endings = endings;
        this.clock = clock;
    }

    CertificateToday today(Certificate certificate) {
        var day = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
        var state = state(certificate, day);
        var title = certificate.title();
        var holder = title == null || title.holder().equals(certificate.name()) ? null : title.holder();
        return new CertificateToday(day, state, holder, events(certificate, state));
    }

    private CertificateState state(Certificate certificate, LocalDate day) {
        if (certificate.removed()) {
            return CertificateState.WITHDRAWN;
        }
        var title = certificate.title();
        if (title == null) {
            return day.isAfter(certificate.validUntil()) ? CertificateState.LAPSED : CertificateState.VALID;
        }
        return lives.of(List.of(title.id()), day).stream()
                .findFirst()
                .map(line -> CertificateState.of(line.life().state()))
                .orElse(CertificateState.CANCELLED);
    }

    private List<CertificateEvent> events(Certificate certificate, CertificateState state) {
        var events = new ArrayList<CertificateEvent>();
        var granting = certificate.granted().list();
        events.add(CertificateEvent.of(Kind.GRANTED, granting.publishedOn(), granting.number(), granting.title()));
        for (var edition : standings.editionsOf(granting)) {
            if (edition.edition() > granting.edition()) {
                corrected(certificate, edition).ifPresent(events::add);
            }
        }
        var renamed = certificate.renamed();
        if (renamed != null) {
            events.add(CertificateEvent.of(
                    Kind.RENAMED,
                    renamed.list().publishedOn(),
                    renamed.list().number(),
                    certificate.formerName() + " → " + certificate.name()));
        }
        events.sort(Comparator.comparing(CertificateEvent::on));
        ended(certificate, state).ifPresent(events::add);
        return events;
    }

    private Optional<CertificateEvent> corrected(Certificate certificate, ListRow edition) {
        return record.listChanges(edition).stream()
                .filter(change -> change.creditCode().equals(certificate.creditCode()))
                .findFirst()
                .map(change -> CertificateEvent.of(
                        change.kind() == ListChange.Kind.REMOVED ? Kind.WITHDRAWN : Kind.CORRECTED,
                        edition.publishedOn(),
                        edition.number(),
                        change.reason()));
    }

    /** Nothing for a title that a correction took out: that is told with the correction. */
    private Optional<CertificateEvent> ended(Certificate certificate, CertificateState state) {
        var title = certificate.title();
        return switch (state) {
            case LAPSED ->
                Optional.of(CertificateEvent.of(
                        Kind.LAPSED, certificate.validUntil().plusDays(1), null, null));
            case CANCELLED -> Optional.of(cancelled(Kind.CANCELLED, certificate, title));
            case GIVEN_UP -> Optional.of(cancelled(Kind.GIVEN_UP, certificate, title));
            case RENEWED -> Optional.of(renewed(certificate, title));
            case UPCOMING, VALID, IN_REVIEW, WITHDRAWN -> Optional.empty();
        };
    }

    private CertificateEvent cancelled(Kind kind, Certificate certificate, @Nullable TitleRow title) {
        return Optional.ofNullable(title)
                .flatMap(known -> endings.ending(known.id()))
                .map(ending -> new CertificateEvent(
                        kind, ending.on(), ending.listNumber(), null, EndingRule.messageKey(ending.cause()), null))
                .orElseGet(() -> CertificateEvent.of(kind, certificate.validUntil(), null, null));
    }

    private CertificateEvent renewed(Certificate certificate, @Nullable TitleRow title) {
        return Optional.ofNullable(title)
                .flatMap(this::next)
                .map(next -> new CertificateEvent(
                        Kind.RENEWED, next.grantedOn(), next.listNumber(), null, null, certificateOf(next)))
                .orElseGet(() -> CertificateEvent.of(Kind.RENEWED, certificate.validUntil(), null, null));
    }

    private Optional<TitleRow> next(TitleRow title) {
        var same = new TitleFilter(title.creditCode(), title.rung(), null, null, null, null);
        return register.publicPage(same, 0, MOST_TITLES).stream()
                .filter(each -> each.grantedOn().isAfter(title.grantedOn()))
                .min(Comparator.comparing(TitleRow::grantedOn));
    }

    private @Nullable String certificateOf(TitleRow title) {
        var code = title.creditCode();
        return code == null
                ? null
                : record.list(title.listNumber())
                        .flatMap(list -> standings.byCode(list, code))
                        .map(standing -> standing.entry().facts().certificate())
                        .flatMap(CertificateNumber::read)
                        .map(CertificateNumber::value)
                        .orElse(null);
    }
}
