package io.tidu.filing;

import java.time.Instant;

/**
 * A filing changed its state. Published inside the transaction of the change; listen after commit
 * ({@code @TransactionalEventListener}) for anything that must not happen if it is rolled back.
 */
public sealed interface FilingMoved
        permits FilingStarted,
                SignatureAsked,
                SignatureNotGiven,
                FilingSubmitted,
                FilingExpired,
                FilingRevived,
                FilingWithdrawn,
                FilingRecommended,
                FilingProposed,
                FilingReturned,
                FilingDeclined,
                FilingStopped,
                FilingRerouted,
                FilingReopened,
                RecommendationUndone,
                ReturnCancelled,
                FilingAnnounced,
                FilingHeldBack,
                FilingApproved,
                FilingListed,
                FilingNominated,
                FilingDispatched,
                FilingShownNationally,
                FilingNotListed {

    FilingRef filing();

    Instant at();
}
