package io.tidu.filing;

import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

    @Embedded
    private RoundCall call;

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

    Round(RoundId id, RoundPlan plan, BureauId province, Decider decider) {
        this.id = id.value();
        this.status = RoundStatus.PLANNED;
        this.settings = new RoundSettings(plan.rules());
        take(plan, province, decider);
    }

    /** As long as it is planned nobody relies on it, so all of it can become another. */
    void become(RoundPlan plan, Decider decider) {
        requirePlanned();
        settings.become(plan.rules());
        take(plan, new BureauId(call.province()), decider);
    }

    private void take(RoundPlan plan, BureauId province, Decider decider) {
        if (!plan.window().opensAt().isBefore(plan.window().closesAt())) {
            throw new RoundRefused(RoundField.WINDOW, "filing.round.endsBeforeItBegins");
        }
        call = RoundCall.of(plan, province, decider);
        opensAt = plan.window().opensAt();
        closesAt = plan.window().closesAt();
    }

    void requirePlanned() {
        require(RoundStatus.PLANNED, "filing.round.openedAlready");
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

    void extend(RoundExtension extension) {
        if (status == RoundStatus.CLOSED) {
            throw new RoundRefused("filing.round.closed");
        }
        take(extension);
    }

    /** Firms can submit again; a window that is over must be made longer for that. */
    void reopen(RoundExtension extension, Instant now) {
        require(RoundStatus.CLOSED, "filing.round.notClosed");
        take(extension);
        if (!now.isBefore(closesAt)) {
            throw new RoundRefused(RoundField.WINDOW, "filing.round.reopenedOver");
        }
        status = RoundStatus.OPEN;
    }

    private void take(RoundExtension extension) {
        if (extension.enterprises() != null) {
            move(extension.enterprises());
        }
        extension.levels().forEach(this::move);
    }

    private void move(Instant end) {
        if (status != RoundStatus.PLANNED && !end.isAfter(closesAt)) {
            throw new RoundRefused(RoundField.WINDOW, "filing.round.onlyLater");
        }
        if (!end.isAfter(opensAt)) {
            throw new RoundRefused(RoundField.WINDOW, "filing.round.endsBeforeItBegins");
        }
        closesAt = end;
    }

    /** A level without a window has no end that could be moved. */
    private void move(BureauLevel level, Instant end) {
        var rules = settings.rules();
        var window = rules.window(level)
                .orElseThrow(() -> new RoundRefused(RoundField.windowOf(level), "filing.round.noWindow"));
        if (status != RoundStatus.PLANNED && !end.isAfter(window.closesAt())) {
            throw new RoundRefused(RoundField.windowOf(level), "filing.round.onlyLater");
        }
        settings.become(rules.withWindow(level, new LevelWindow(window.opensAt(), end)));
    }

    /** Whether a firm could file in both on the same day. */
    boolean collidesWith(Round other) {
        return !id.equals(other.id)
                && call.isLike(other.call)
                && opensAt.isBefore(other.closesAt)
                && other.opensAt.isBefore(closesAt);
    }

    RoundId id() {
        return new RoundId(id);
    }

    String rung() {
        return call.rung();
    }

    boolean isOf(BureauId bureau) {
        return call.province().equals(bureau.value());
    }

    RoundRow row() {
        return call.row(id(), new LevelWindow(opensAt, closesAt), status, settings.rules());
    }

    /** As a log holds it: codes and moments that read the same in any year. */
    String logged() {
        return "%s, %s – %s, %s, %s"
                .formatted(
                        call.logged(),
                        opensAt,
                        closesAt,
                        status,
                        settings.rules().logged());
    }

    private void require(RoundStatus wanted, String messageKey) {
        if (status != wanted) {
            throw new RoundRefused(messageKey);
        }
    }
}
