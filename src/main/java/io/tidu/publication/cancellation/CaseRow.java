package io.tidu.publication.cancellation;

import io.tidu.evidence.DossierId;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import io.tidu.title.ending.EndingRule;
import io.tidu.title.ending.EndingRule.Clause;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case.
 *
 * @param enterprise null for a firm that never registered here
 * @param rung of the title it was opened about
 * @param region the code of where the holder is, by which the rule was chosen
 * @param opener null bureau where the firm itself asks
 * @param answerDueOn the last day for the answer of the firm; null where it need not be heard
 * @param decision why it is or is not taken away
 */
public record CaseRow(
        CaseId id,
        String number,
        @Nullable EnterpriseId enterprise,
        String holder,
        CreditCode creditCode,
        String rung,
        String cause,
        String region,
        Clause clause,
        Jurisdiction jurisdiction,
        Opener opener,
        LocalDate openedOn,
        Instant openedAt,
        String facts,
        @Nullable LocalDate answerDueOn,
        DossierId answerFiles,
        @Nullable String answer,
        CaseStatus status,
        @Nullable String decision,
        @Nullable AccountId decidedBy) {

    /** Who opened it, and for which bureau. */
    public record Opener(
            AccountId account,
            String name,
            @Nullable BureauId bureau,
            @Nullable String bureauName) {

        boolean is(Actor actor) {
            return account.equals(actor.account());
        }
    }

    /** Whether this person decided it. */
    boolean isDecidedBy(Actor actor) {
        return actor.account().equals(decidedBy);
    }

    /** Whether the firm itself asks for it. */
    public boolean isGivenUp() {
        return cause.equals(EndingRule.GIVEN_UP);
    }

    /** Whether the firm has answered, let the day pass, or need not be heard. */
    public boolean isHeard(LocalDate today) {
        return answer != null || answerDueOn == null || today.isAfter(answerDueOn);
    }

    /** Whether the firm may still answer: until the province decides, late or not. */
    boolean awaitsAnswer() {
        return status == CaseStatus.HEARING && answer == null && answerDueOn != null;
    }

    void require(CaseStatus wanted) {
        if (status != wanted) {
            throw new CaseRefused.MovedOn(status);
        }
    }

    CaseRef ref() {
        return new CaseRef(id, number, enterprise, rung, isGivenUp(), jurisdiction);
    }
}
