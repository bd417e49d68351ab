package io.tidu.filing;

import io.tidu.identity.BureauId;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What a round calls for, as it is stored: it stays as it was planned. */
@Embeddable
record RoundCall(
        @Column(name = "rung") String rung,
        @Enumerated(EnumType.STRING) FilingKind kind,
        @Column(name = "round_year") int year,
        int batch,
        String edition,
        @Column(name = "province_bureau_id") UUID province,

        @Column(name = "decided_by") @Enumerated(EnumType.STRING)
        Decider decider) {

    RoundCall {
        if (batch < 1) {
            throw new RoundRefused(RoundField.BATCH, "filing.round.batch");
        }
    }

    static RoundCall of(RoundPlan plan, BureauId province, Decider decider) {
        return new RoundCall(
                plan.rung().code(), plan.kind(), plan.year(), plan.batch(), plan.edition(), province.value(), decider);
    }

    /** Whether a firm that answers one could answer the other. */
    boolean isLike(RoundCall other) {
        return rung.equals(other.rung) && kind == other.kind && province.equals(other.province);
    }

    RoundRow row(RoundId id, LevelWindow window, RoundStatus status, RoundRules rules) {
        return new RoundRow(
                id,
                new Rung(rung),
                kind,
                year,
                batch,
                edition,
                new BureauId(province),
                window.opensAt(),
                window.closesAt(),
                status,
                rules,
                decider);
    }

    /** As a log holds it. */
    String logged() {
        return "%s %s %d-%d, %s".formatted(rung, kind, year, batch, edition);
    }
}
