package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.Jurisdiction;
import io.tidu.shared.EnterpriseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An exception from the deadlines of a round, for one firm or one bureau by name, until a day and for a reason. */
@Entity
@Table(name = "filing_round_grace")
class Grace {

    @Id
    private UUID id;

    private UUID roundId;
    private @Nullable UUID enterpriseId;
    private @Nullable UUID bureauId;
    private boolean withFirms;
    private Instant untilAt;
    private String reason;
    private Instant grantedAt;
    private String grantedBy;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;
    private @Nullable String revokedWhy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Grace() {}

    Grace(GraceId id, RoundId round, GraceGrant grant, Actor by, Instant at) {
        this.id = id.value();
        this.roundId = round.value();
        switch (grant.to()) {
            case GraceFor.Firm(var enterprise) -> enterpriseId = enterprise.value();
            case GraceFor.Bureau(var bureau, var firms) -> {
                bureauId = bureau.value();
                withFirms = firms;
            }
        }
        this.untilAt = grant.until();
        this.reason = grant.reason();
        this.grantedAt = at;
        this.grantedBy = by.name();
    }

    void revoke(Actor by, String why, Instant at) {
        if (revokedAt != null) {
            throw new RoundRefused("filing.grace.revokedAlready");
        }
        revokedAt = at;
        revokedBy = by.name();
        revokedWhy = why;
    }

    /** Whether it lets this firm submit. */
    boolean letsSubmit(EnterpriseId enterprise, Jurisdiction jurisdiction) {
        return enterprise.value().equals(enterpriseId)
                || withFirms
                        && (jurisdiction.county().equals(bureauId)
                                || jurisdiction.city().equals(bureauId));
    }

    /** Whether it lets this bureau decide. */
    boolean letsDecide(BureauId bureau) {
        return bureau.value().equals(bureauId);
    }

    RoundId round() {
        return new RoundId(roundId);
    }

    Instant until() {
        return untilAt;
    }

    GraceId id() {
        return new GraceId(id);
    }

    GraceRow row(String name) {
        return new GraceRow(
                id(), round(), to(), name, untilAt, reason, grantedAt, grantedBy, revokedAt, revokedBy, revokedWhy);
    }

    GraceFor to() {
        if (enterpriseId != null) {
            return new GraceFor.Firm(new EnterpriseId(enterpriseId));
        }
        if (bureauId != null) {
            return new GraceFor.Bureau(new BureauId(bureauId), withFirms);
        }
        throw new IllegalStateException("an exception for nobody: " + id);
    }
}
