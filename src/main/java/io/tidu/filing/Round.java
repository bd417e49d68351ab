package io.tidu.filing;

import io.tidu.identity.BureauId;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import io.tidu.shared.Zone;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One call for filings (申报轮次): a rung, a kind, and a window. Planned, then opened, then closed; its last day can be moved, of
 * an open one only to a later day, because firms rely on the one they were told.
 */
@Entity
@Table(name = "filing_round")
class Round {

    @Id
    private UUID id;

    private String rung;

    @Enumerated(EnumType.STRING)
    private FilingKind kind;

    @Column(name = "round_year")
    private int year;

    private int batch;
    private String edition;

    @Column(name = "province_bureau_id")
    private UUID province;

    private Instant opensAt;
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    @Embedded
    private RoundSettings settings;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(RoundId id, RoundPlan plan, BureauId province) {
        if (!plan.window().opensAt().isBefore(plan.window().closesAt())) {
            throw new RoundRefused("filing.round.endsBeforeItBegins");
        }
        if (plan.batch() < 1) {
            throw new RoundRefused("filing.round.batch");
        }
        this.id = id.value();
        this.rung = plan.rung().code();
        this.kind = plan.kind();
        this.year = plan.year();
        this.batch = plan.batch();
        this.edition = plan.edition();
        this.province = province.value();
        this.opensAt = plan.window().opensAt();
        this.closesAt = plan.window().closesAt();
        this.settings = new RoundSettings(plan.rules());
        this.status = RoundStatus.PLANNED;
    }

    void open(Instant now) {
        require(RoundStatus.PLANNED, "filing.round.notPlanned");
        if (!now.isBefore(closesAt)) {
            throw new RoundRefused("filing.round.alreadyOver");
        }
        status = RoundStatus.OPEN;
    }

    void close() {
        require(RoundStatus.OPEN, "filing.round.notOpen");
        status = RoundStatus.CLOSED;
    }

    void extendTo(LocalDate lastDay) {
        if (status == RoundStatus.CLOSED) {
            throw new RoundRefused("filing.round.closed");
        }
        var end = startOf(lastDay.plusDays(1));
        if (status == RoundStatus.OPEN && !end.isAfter(closesAt)) {
            throw new RoundRefused("filing.round.onlyLater");
        }
        if (!end.isAfter(opensAt)) {
            throw new RoundRefused("filing.round.endsBeforeItBegins");
        }
        closesAt = end;
    }

    /** Whether a firm could file in both on the same day. */
    boolean collidesWith(Round other) {
        return !id.equals(other.id)
                && rung.equals(other.rung)
                && kind == other.kind
                && province.equals(other.province)
                && opensAt.isBefore(other.closesAt)
                && other.opensAt.isBefore(closesAt);
    }

    RoundId id() {
        return new RoundId(id);
    }

    String rung() {
        return rung;
    }

    FilingKind kind() {
        return kind;
    }

    boolean isOf(BureauId bureau) {
        return province.equals(bureau.value());
    }

    RoundRow row() {
        return new RoundRow(
                id(),
                new Rung(rung),
                kind,
                year,
                batch,
                edition,
                new BureauId(province),
                opensAt,
                closesAt,
                status,
                settings.rules());
    }

    private void require(RoundStatus wanted, String messageKey) {
        if (status != wanted) {
            throw new RoundRefused(messageKey);
        }
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.SHANGHAI).toInstant();
    }
}
