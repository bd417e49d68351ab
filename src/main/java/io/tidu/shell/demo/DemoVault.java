package io.tidu.shell.demo;

import io.tidu.filing.RoundRow;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** An earlier filing of the second firm that can be tried: its papers stand in its vault for the round that is open. */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoVault {

    private final DemoFiling filing;
    private final DemoCertificates certificates;
    private final DemoReview review;
    private final DemoClock clock;

    DemoVault(DemoFiling filing, DemoCertificates certificates, DemoReview review, DemoClock clock) {
        this.filing = filing;
        this.certificates = certificates;
        this.review = review;
        this.clock = clock;
    }

    /** @param submitted a day in the window of the round; the county declines it some weeks later */
    void fill(DemoCast cast, RoundRow round, LocalDate submitted) {
        var firm = DemoFirms.ofEnterprise2(cast.firms());
        clock.standAt(submitted, 15, 0);
        var id = filing.fill(firm, round, false);
        certificates.file(firm, id, submitted);
        filing.submit(firm, id);
        clock.standAt(submitted.plusDays(25), 15, 0);
        review.notRecommended(cast, firm, id);
    }
}
