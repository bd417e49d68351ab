package io.tidu.filing;

import io.tidu.evidence.EvidenceInfected;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says of which filing a file is in which malware was found: evidence knows no filings. Dossiers of others are theirs to tell. */
@Component
class InfectedFiles {

    private final Filings filings;
    private final ApplicationEventPublisher events;

    InfectedFiles(Filings filings, ApplicationEventPublisher events) {
        this.filings = filings;
        this.events = events;
    }

    @EventListener
    void on(EvidenceInfected found) {
        filings.findById(found.dossier().value())
                .map(filing -> new FilingFileInfected(
                        filing.ref(), holder(filing), found.slot().value(), found.at()))
                .ifPresent(events::publishEvent);
    }

    /** Whoever reviews it; afterwards the province, which has decided. A draft is nobody's but the firm's. */
    private static @Nullable BureauId holder(Filing filing) {
        return switch (filing.status()) {
            case COUNTY_REVIEW, CITY_REVIEW, PROVINCE_REVIEW ->
                at(filing, filing.status().reviewedAt());
            case RETURNED -> at(filing, filing.state().resumeAt());
            case PROPOSED, PUBLICITY, APPROVED, RECOMMENDED, WITH_MINISTRY, NATIONAL_PUBLICITY, LISTED ->
                at(filing, BureauLevel.PROVINCE);
            case DRAFT, AWAITING_SIGNATURE, EXPIRED, NOT_RECOMMENDED, REJECTED, NOT_LISTED, WITHDRAWN -> null;
        };
    }

    private static @Nullable BureauId at(Filing filing, @Nullable BureauLevel level) {
        return level == null ? null : filing.ref().jurisdiction().at(level);
    }
}
