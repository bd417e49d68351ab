package io.tidu.enterprise;

import io.tidu.identity.Jurisdiction;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm with its credit code, its names over time and the bureaus in charge of it.
 *
 * <p>It is never deleted, since titles and published lists name it: it is disabled. The credit code never changes; a firm
 * with another code is another firm.
 */
@Entity
@Table(name = "enterprise")
class Enterprise {

    @Id
    private UUID id;

    private String creditCode;
    private String name;
    private String countyCode;

    @Embedded
    private Jurisdiction jurisdiction;

    private @Nullable String industryCode;
    private @Nullable String address;

    @Embedded
    private @Nullable Contact contact;

    @Enumerated(EnumType.STRING)
    private EnterpriseStatus status;

    private @Nullable String statusReason;
    private Instant registeredAt;
    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "enterprise_name", joinColumns = @JoinColumn(name = "enterprise_id"))
    @OrderBy("validFrom")
    private List<NameSpell> names = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Enterprise() {}

    Enterprise(
            EnterpriseId id,
            CreditCode creditCode,
            EnterpriseName name,
            String countyCode,
            Jurisdiction jurisdiction,
            Instant at,
            LocalDate today) {
        this.id = id.value();
        this.creditCode = creditCode.value();
        this.name = name.value();
        this.countyCode = countyCode;
        this.jurisdiction = jurisdiction;
        this.status = EnterpriseStatus.PENDING;
        this.registeredAt = at;
        this.names.add(new NameSpell(name.value(), today, null));
    }

    /** From that day on the firm bears another name; a second change on one day replaces the first. */
    void rename(EnterpriseName newName, LocalDate from) {
        if (newName.value().equals(name)) {
            return;
        }
        var present = names.removeLast();
        if (present.validFrom().isBefore(from)) {
            names.add(present.until(from.minusDays(1)));
        }
        names.add(new NameSpell(newName.value(), from, null));
        name = newName.value();
    }

    void describe(@Nullable String newIndustryCode, @Nullable String newAddress, Contact newContact) {
        industryCode = newIndustryCode;
        address = newAddress;
        contact = newContact;
    }

    /** Puts the firm under another county or zone; what was filed before stays where it was filed. */
    void moveTo(String newCountyCode, Jurisdiction newJurisdiction) {
        countyCode = newCountyCode;
        jurisdiction = newJurisdiction;
    }

    void confirm(Instant at) {
        require(EnterpriseStatus.PENDING);
        decide(EnterpriseStatus.CONFIRMED, null, at);
    }

    void refuse(String reason, Instant at) {
        require(EnterpriseStatus.PENDING);
        decide(EnterpriseStatus.REFUSED, reason, at);
    }

    /** A refused firm has corrected its data and asks its county again. */
    void askAgain() {
        require(EnterpriseStatus.REFUSED);
        status = EnterpriseStatus.PENDING;
        statusReason = null;
    }

    void disable(String reason, Instant at) {
        require(EnterpriseStatus.CONFIRMED);
        decide(EnterpriseStatus.DISABLED, reason, at);
    }

    void enable(Instant at) {
        require(EnterpriseStatus.DISABLED);
        decide(EnterpriseStatus.CONFIRMED, null, at);
    }

    private void decide(EnterpriseStatus decided, @Nullable String reason, Instant at) {
        status = decided;
        statusReason = reason;
        decidedAt = at;
    }

    private void require(EnterpriseStatus needed) {
        if (status != needed) {
            throw new EnterpriseRefused("enterprise.status.moved");
        }
    }

    Optional<String> nameOn(LocalDate day) {
        return names.stream()
                .filter(spell -> spell.covers(day))
                .map(NameSpell::name)
                .findFirst();
    }

    EnterpriseId id() {
        return new EnterpriseId(id);
    }

    String name() {
        return name;
    }

    EnterpriseStatus status() {
        return status;
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    EnterpriseRow row() {
        return new EnterpriseRow(
                id(),
                new CreditCode(creditCode),
                name,
                countyCode,
                jurisdiction,
                status == EnterpriseStatus.CONFIRMED,
                industryCode);
    }

    PendingEnterprise pending() {
        return new PendingEnterprise(
                id(),
                creditCode,
                name,
                countyCode,
                contact == null ? null : contact.name(),
                contact == null ? null : contact.phone(),
                registeredAt);
    }

    FirmOfCounty ofCounty() {
        return new FirmOfCounty(
                id(),
                new CreditCode(creditCode),
                name,
                status == EnterpriseStatus.DISABLED ? statusReason : null,
                decidedAt == null ? registeredAt : decidedAt);
    }

    EnterpriseProfile profile() {
        var reached = contact == null ? new Contact(null, null, null) : contact;
        return new EnterpriseProfile(
                row(), status, statusReason, address, reached, List.copyOf(names), registeredAt, version);
    }
}
