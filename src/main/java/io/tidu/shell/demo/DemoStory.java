package io.tidu.shell.demo;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.filing.RoundRow;
import io.tidu.filing.WindowWatch;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The story: a round that ended in a published list, one that is being decided, and one that is open. Its days are counted
 * back from the day of the first start.
 */
@Component
@ConditionalOnProperty("tidu.demo")
class DemoStory {

    /** A firm of its own, that filled its form in and let the first round go by. */
    private static final int NEVER_SUBMITTED = 290;

    /** One in so many of the open round has filed certificates. */
    private static final int CERTIFIED = 9;

    private final DemoRounds rounds;
    private final FilingService filings;
    private final DemoFiling filing;
    private final DemoCertificates certificates;
    private final DemoVault vault;
    private final DemoReview review;
    private final DemoPublication publication;
    private final DemoTogether together;
    private final WindowWatch watch;
    private final DemoClock clock;

    DemoStory(
            DemoRounds rounds,
            FilingService filings,
            DemoFiling filing,
            DemoCertificates certificates,
            DemoVault vault,
            DemoReview review,
            DemoPublication publication,
            DemoTogether together,
            WindowWatch watch,
            DemoClock clock) {
        this.rounds = rounds;
        this.filings = filings;
        this.filing = filing;
        this.certificates = certificates;
        this.vault = vault;
        this.review = review;
        this.publication = publication;
        this.together = together;
        this.watch = watch;
        this.clock = clock;
    }

    void tell(DemoTree tree, DemoCast cast) {
        var today = LocalDate.ofInstant(Clock.systemUTC().instant(), Zone.SHANGHAI);
        publication.grantFirstRung(cast, today, clock);
        listed(today, cast);
        deciding(today, cast);
        var round = open(today, cast);
        clock.standAt(today.minusDays(1), 10, 0);
        together.begin(round.id(), cast);
        rounds.lookAhead(today, round, cast);
    }

    /** Ended: most of its firms are on the published list. */
    private void listed(LocalDate today, DemoCast cast) {
        var round = rounds.begin(cast, today.minusDays(225), today.minusDays(195), 1);
        var firms = cast.firms().subList(50, 130);
        clock.standAt(today.minusDays(220), 9, 30);
        filing.fill(cast.firms().get(NEVER_SUBMITTED), round, true);
        vault.fill(cast, round, today.minusDays(216));
        for (int i = 0; i < firms.size(); i++) {
            clock.standAt(today.minusDays(215 - i / 6), 9 + i % 8, 5);
            var firm = firms.get(i);
            var id = filing.fill(firm, round, i % 9 != 4);
            filing.submit(firm, id);
            clock.standAt(today.minusDays(190 - i / 6), 9 + i % 8, 10);
            switch (i % 16) {
                case 4 -> review.notRecommended(cast, firm, id);
                case 9 -> review.rejected(cast, firm, id);
                case 13 -> filings.withdraw(firm.filler(), id, "企业改变计划，下一批再申报。", DemoFiling.key());
                default -> review.approved(cast, firm, id);
            }
        }
        clock.standAt(today.minusDays(160), 18, 0);
        rounds.close(cast, round);
        watch.look(round.id());
        publication.publish(cast, round.id(), today.minusDays(150), clock);
    }

    /** Closed for firms: decided filings in a running notice, others with city and province. */
    private void deciding(LocalDate today, DemoCast cast) {
        var round = rounds.begin(cast, today.minusDays(110), today.minusDays(80), 2);
        var firms = cast.firms().subList(130, 220);
        var early = new HashSet<FilingId>();
        for (int i = 0; i < firms.size(); i++) {
            clock.standAt(today.minusDays(100 - i / 6), 9 + i % 8, 5);
            var firm = firms.get(i);
            var id = filing.fill(firm, round, i % 7 != 3);
            filing.submit(firm, id);
            clock.standAt(today.minusDays(60 - i / 6), 9 + i % 8, 20);
            decide(cast, firm, id, i);
            if (i < 4) {
                early.add(id);
            }
        }
        publication.announceAndClose(cast, round.id(), early, today.minusDays(40), clock);
        clock.standAt(today.minusDays(18), 18, 0);
        rounds.close(cast, round);
        clock.standAt(today.minusDays(1), 9, 0);
        publication.announce(cast, round.id());
        clock.standAt(today.minusDays(1), 15, 0);
        for (int i = 0; i < firms.size(); i++) {
            if (i % 10 == 8) {
                review.lateApproval(cast, firms.get(i), round.id());
            }
        }
    }

    private void decide(DemoCast cast, DemoFirm firm, FilingId id, int i) {
        switch (i % 10) {
            case 0, 1, 2, 3 -> review.approved(cast, firm, id);
            case 4 -> review.rejected(cast, firm, id);
            case 5 -> review.notRecommended(cast, firm, id);
            case 6, 7, 8 -> review.recommendedToProvince(cast, firm, id);
            default -> review.recommendedToCity(cast, firm, id);
        }
    }

    /** Open: the firms of the two demo counties and others, in every step up to the province. */
    private RoundRow open(LocalDate today, DemoCast cast) {
        var round = rounds.begin(cast, today.minusDays(20), today.plusDays(40), 3);
        for (int i = 1; i < 110; i++) {
            var firm = cast.firms().get(i < 48 ? i : 172 + i);
            if (firm == DemoFirms.ofEnterprise2(cast.firms())) {
                continue;
            }
            clock.standAt(today.minusDays(15 - i / 10), 9 + i % 8, 5);
            var id = filing.fill(firm, round, i % 5 != 2);
            if (i % CERTIFIED == 0) {
                certificates.file(firm, id, today);
            }
            clock.standAt(today.minusDays(4 - i / 50), 9 + i % 8, 15);
            switch (i % 12) {
                case 0 -> {}
                case 1 -> filing.askSignature(firm, id);
                case 2 -> {
                    filing.submit(firm, id);
                    review.returnedByCounty(cast, firm, id);
                }
                case 3, 4 -> {
                    filing.submit(firm, id);
                    review.recommendedToCity(cast, firm, id);
                }
                case 5 -> {
                    filing.submit(firm, id);
                    review.recommendedToProvince(cast, firm, id);
                }
                default -> filing.submit(firm, id);
            }
        }
        return round;
    }
}
