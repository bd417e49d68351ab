package io.tidu.filing;

import io.tidu.ladder.FilingKind;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.Zone;
import io.tidu.title.TitleBar;
import io.tidu.title.TitleEndings;
import io.tidu.title.TitleRegister;
import io.tidu.title.ending.EndingRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Whether a firm may file for a rung at all: not while it is barred after a title was taken away, and for a review only as long as
 * there is a title to review. Asked where a filing begins, is signed, or is taken up again.
 */
@Component
class RightToFile {

    private final TitleEndings endings;
    private final TitleRegister titles;
    private final Clock clock;

    RightToFile(TitleEndings endings, TitleRegister titles, Clock clock) {
        this.endings = endings;
        this.titles = titles;
        this.clock = clock;
    }

    /** @throws FilingRefused with the clause and the last day */
    void require(EnterpriseId firm, CreditCode code, RoundRow round) {
        refusal(firm, code, round).ifPresent(refused -> {
            throw refused;
        });
    }

    void require(Filing filing, RoundRow round) {
        var row = filing.row();
        require(row.enterprise(), new CreditCode(row.creditCode()), round);
    }

    Optional<RuleViolation> refusal(EnterpriseId firm, CreditCode code, RoundRow round) {
        var today = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
        var rung = round.rung().code();
        var bar = endings.bar(code, rung, today);
        if (bar.isPresent()) {
            return bar.map(RightToFile::barred);
        }
        return round.kind() == FilingKind.REVIEW
                ? endings.lastCancelled(code, rung)
                        .filter(ending -> titles.held(firm, today).stream()
                                .noneMatch(title -> title.rung().equals(rung)))
                        .map(ending -> new FilingRefused(
                                "filing.refused.cancelled", ending.on().toString(), ending.listNumber()))
                : Optional.empty();
    }

    private static RuleViolation barred(TitleBar bar) {
        return new FilingRefused(
                "filing.refused.barred",
                new DefaultMessageSourceResolvable(EndingRule.messageKey(bar.cause())),
                bar.until().toString(),
                bar.clause().document(),
                bar.listNumber());
    }
}
