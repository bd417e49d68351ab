package io.tidu.filing;

import io.tidu.ladder.FilingKind;
import io.tidu.shared.Zone;
import io.tidu.title.TitleCourse;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the register of titles when a review of one is under way and when it is over, in the transaction of the step. */
@Component
class ReviewsOfTitles {

    private final TitleCourse titles;
    private final Rounds rounds;

    ReviewsOfTitles(TitleCourse titles, Rounds rounds) {
        this.titles = titles;
        this.rounds = rounds;
    }

    @EventListener
    void on(FilingMoved moved) {
        switch (moved) {
            case FilingSubmitted step -> opened(step);
            case FilingReopened step -> opened(step);
            case FilingDeclined step -> closed(step);
            case FilingStopped step -> closed(step);
            case FilingWithdrawn step -> closed(step);
            case FilingListed step -> closed(step);
            case FilingNotListed step -> closed(step);
            default -> {}
        }
    }

    private void opened(FilingMoved step) {
        var filing = step.filing();
        boolean review = rounds.findById(filing.round().value())
                .filter(round -> round.row().kind() == FilingKind.REVIEW)
                .isPresent();
        if (review) {
            titles.reviewOpened(
                    filing.enterprise(),
                    filing.rung().code(),
                    filing.id().value(),
                    step.at().atZone(Zone.SHANGHAI).toLocalDate());
        }
    }

    private void closed(FilingMoved step) {
        titles.reviewClosed(
                step.filing().id().value(), step.at().atZone(Zone.SHANGHAI).toLocalDate());
    }
}
