package io.tidu.review.spot;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.BureauRow;
import io.tidu.shared.TimeOrderedId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a sample belongs in the tree of bureaus: who is above it reads it. */
@Component
class SamplePlace {

    private final BureauDirectory bureaus;

    SamplePlace(BureauDirectory bureaus) {
        this.bureaus = bureaus;
    }

    SampleRow row(Actor by, OfBureau own, SampleOrder order, PopulationLook look, Instant now) {
        return new SampleRow(
                new SampleId(TimeOrderedId.next()),
                order.round(),
                own.bureau(),
                bureaus.find(own.bureau()).map(BureauRow::name).orElseThrow(),
                own.level(),
                city(own),
                province(own),
                look.earlier() + 1,
                order.population(),
                look.size(),
                look.digest(),
                look.elsewhere(),
                order.size(),
                order.size().of(look.size()),
                order.seed(),
                order.seedOrigin(),
                look.earlier() == 0 ? null : order.reason(),
                by.name(),
                now.truncatedTo(ChronoUnit.MICROS),
                0);
    }

    private @Nullable BureauId city(OfBureau own) {
        return switch (own.level()) {
            case COUNTY -> bureaus.jurisdictionOf(own.bureau()).at(BureauLevel.CITY);
            case CITY -> own.bureau();
            case PROVINCE -> null;
        };
    }

    private BureauId province(OfBureau own) {
        return switch (own.level()) {
            case COUNTY -> bureaus.jurisdictionOf(own.bureau()).at(BureauLevel.PROVINCE);
            case CITY -> bureaus.find(own.bureau()).map(BureauRow::parent).orElseThrow();
            case PROVINCE -> own.bureau();
        };
    }
}
