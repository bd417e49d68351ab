package io.tidu.filing;

import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Jurisdiction;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Outcome;
import io.tidu.ladder.Rung;
import io.tidu.ladder.Verdict;
import io.tidu.shared.EnterpriseId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * An enterprise's bid for a rung in a round (申报).
 *
 * <p>Its state is the fold of its {@link FilingEvent}s, repeated here so that desks can filter and sort; {@link #reach} is the
 * only way it changes. The enterprise's name, code and bureaus are those at the start, brought up to date at the first
 * submission and kept from then on: a firm that is renamed or moves stays with the bureaus that have its file.
 */
@Entity
@Table(name = "filing")
class Filing implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID roundId;
    private UUID enterpriseId;
    private String enterpriseName;
    private String creditCode;
    private String countyCode;

    @Embedded
    private Jurisdiction jurisdiction;

    private String rung;
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private FilingStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable Party turn;

    private Instant turnSince;
    private Instant dueAt = DueDay.NEVER;
    private Instant startedAt;
    private @Nullable Instant submittedAt;
    private int submissionNo;

    @Enumerated(EnumType.STRING)
    private @Nullable BureauLevel resumeAt;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private int unmet;
    private int unknown;
    private @Nullable Boolean live;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Filing() {}

    @SuppressWarnings("NullAway.Init")
    Filing(FilingId id, RoundRow round, EnterpriseRow enterprise, Instant at) {
        this.id = id.value();
        this.roundId = round.id().value();
        this.enterpriseId = enterprise.id().value();
        this.rung = round.rung().code();
        this.startedAt = at;
        isAbout(enterprise);
        reach(FilingState.startedAt(at));
    }

    /** A correction is submitted under the name of its day; who reviews it stays as it was. */
    void isCalled(String name) {
        enterpriseName = name;
    }

    final void isAbout(EnterpriseRow enterprise) {
        enterpriseName = enterprise.name();
        creditCode = enterprise.creditCode().value();
        countyCode = enterprise.countyCode();
        jurisdiction = enterprise.jurisdiction();
    }

    /** The firm has moved: what it has under way goes along. */
    void goTo(String newCountyCode, Jurisdiction newJurisdiction) {
        countyCode = newCountyCode;
        jurisdiction = newJurisdiction;
    }

    final void reach(FilingState state) {
        status = state.status();
        turn = state.status().turn().orElse(null);
        turnSince = state.turnSince();
        submittedAt = state.submittedAt();
        submissionNo = state.submissionNo();
        resumeAt = state.resumeAt();
        sequence = state.sequence();
        live = state.status() == FilingStatus.WITHDRAWN ? null : Boolean.TRUE;
    }

    /** By when whoever has the turn is to act. */
    void beDue(Instant at) {
        dueAt = at;
    }

    void beNumbered(String given) {
        if (number == null) {
            number = given;
        }
    }

    void beJudged(Assessment assessment) {
        verdict = assessment.verdict();
        unmet = Math.toIntExact(assessment.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNMET)
                .count());
        unknown = Math.toIntExact(assessment.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN || finding.outcome() == Outcome.MANUAL_REVIEW)
                .count());
    }

    FilingState state() {
        return new FilingState(status, turnSince, submittedAt, submissionNo, resumeAt, sequence);
    }

    FilingId id() {
        return new FilingId(id);
    }

    RoundId round() {
        return new RoundId(roundId);
    }

    EnterpriseId enterprise() {
        return new EnterpriseId(enterpriseId);
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    FilingStatus status() {
        return status;
    }

    int submissionNo() {
        return submissionNo;
    }

    Rung rung() {
        return new Rung(rung);
    }

    @Nullable
    String number() {
        return number;
    }

    FilingRef ref() {
        return new FilingRef(id(), number, enterprise(), jurisdiction, rung(), round());
    }

    FilingRow row() {
        return new FilingRow(
                id(),
                number,
                enterprise(),
                enterpriseName,
                creditCode,
                countyCode,
                jurisdiction,
                rung(),
                round(),
                status,
                turnSince,
                DueDay.known(dueAt),
                submittedAt,
                submissionNo,
                verdict,
                unmet,
                unknown);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
