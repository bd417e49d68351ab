package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.Role;
import io.tidu.shared.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One step of a filing: who did what, in which part, from where and why. Never changed, never deleted. */
@Entity
@Immutable
@Table(name = "filing_event")
class FilingEvent implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID filingId;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private FilingAction action;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable FilingStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private FilingStatus to;

    @Enumerated(EnumType.STRING)
    private Party party;

    private UUID accountId;
    private String accountName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID bureauId;
    private String origin;
    private Instant at;
    private @Nullable String reason;

    /** Of returns from before they had items. */
    @Column(length = 1 << 24)
    private @Nullable String fields;

    @Column(length = 1 << 24)
    private @Nullable String returnItems;

    private @Nullable String document;
    private int submissionNo;
    private UUID idempotencyKey;

    @SuppressWarnings("NullAway.Init")
    protected FilingEvent() {}

    FilingEvent(
            FilingId filing,
            @Nullable FilingStatus from,
            FilingState reached,
            Step step,
            Party party,
            Actor actor,
            Instant at) {
        this.id = TimeOrderedId.next();
        this.filingId = filing.value();
        this.sequence = reached.sequence();
        this.action = step.action();
        this.from = from;
        this.to = reached.status();
        this.party = party;
        this.accountId = actor.account().value();
        this.accountName = actor.name();
        this.role = actor.role();
        this.bureauId = actor.bureau().map(of -> of.bureau().value()).orElse(null);
        this.origin = actor.origin();
        this.at = at;
        this.reason = step.reason();
        this.returnItems = ReturnItemsJson.write(step.items());
        this.document = step.document();
        this.submissionNo = reached.submissionNo();
        this.idempotencyKey = step.key();
    }

    UUID filing() {
        return filingId;
    }

    int sequence() {
        return sequence;
    }

    FilingAction action() {
        return action;
    }

    @Nullable
    FilingStatus from() {
        return from;
    }

    FilingStatus to() {
        return to;
    }

    Party party() {
        return party;
    }

    UUID account() {
        return accountId;
    }

    String accountName() {
        return accountName;
    }

    @Nullable
    UUID bureau() {
        return bureauId;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String reason() {
        return reason;
    }

    List<ReturnItem> items() {
        if (returnItems != null) {
            return ReturnItemsJson.read(returnItems);
        }
        return fields == null ? List.of() : ReturnItemsJson.ofFields(fields);
    }

    @Nullable
    String document() {
        return document;
    }

    int submissionNo() {
        return submissionNo;
    }

    UUID key() {
        return idempotencyKey;
    }

    /** Whether this is what that step, repeated by that person, once did. */
    boolean isOf(Step step, Actor actor) {
        return action == step.action() && accountId.equals(actor.account().value());
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Events are only ever inserted, so no query needs to ask whether one is there. */
    @Override
    public boolean isNew() {
        return true;
    }
}
