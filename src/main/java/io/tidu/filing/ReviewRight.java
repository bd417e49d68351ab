package io.tidu.filing;

import io.tidu.ladder.Citation;
import io.tidu.ladder.FilingKind;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.Zone;
import io.tidu.title.TitleLives;
import io.tidu.title.life.KeepingRule.Effect;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether a firm may still ask for the review of a title: missed yearly updates take that right where the rules say so. */
@Component
class ReviewRight {

    private final TitleLives lives;
    private final Clock clock;

    ReviewRight(TitleLives lives, Clock clock) {
        this.lives = lives;
        this.clock = clock;
    }

    /** @throws FilingRefused naming the clause */
    void require(EnterpriseId firm, RoundRow round) {
        if (round.kind() == FilingKind.REVIEW) {
            lives.ofFirm(firm, LocalDate.now(clock.withZone(Zone.SHANGHAI))).stream()
                    .filter(line -> line.title().rung().equals(round.rung().code()))
                    .filter(line -> line.life().state().held())
                    .flatMap(line -> line.life().effect(Effect.NO_REVIEW).stream())
                    .findFirst()
                    .ifPresent(missed -> {
                        throw refused(missed.basis().citation());
                    });
        }
    }

    private static FilingRefused refused(Citation citation) {
        return new FilingRefused("filing.refused.noReview", citation.document(), citation.clause());
    }
}
