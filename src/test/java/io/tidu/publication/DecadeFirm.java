package io.tidu.publication;

import io.tidu.enterprise.Contact;
import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.Role;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A firm of the simulated decade with its character, and with what it must hold by all that happened to it. */
final class DecadeFirm {

    static final Contact NOBODY = new Contact("某人", null, null);

    final EnterpriseId id;
    final CreditCode code;
    final Actor filler;
    /** How surely it does what is due, between 0 and 1. */
    final double care;

    final List<DecadeTitle> titles = new ArrayList<>();
    private final Map<String, LocalDate> bars = new HashMap<>();
    String name;
    DecadeCounty county;
    int renamed;

    DecadeFirm(EnterpriseId id, CreditCode code, String name, DecadeCounty county, double care) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.county = county;
        this.care = care;
        this.filler = new Actor(AccountId.next(), "填报人", Role.FILLER, new OfEnterprise(id), "127.0.0.1");
    }

    Optional<DecadeTitle> held(String rung, LocalDate day) {
        return titles.stream()
                .filter(title -> title.rung.equals(rung) && title.heldOn(day))
                .findFirst();
    }

    boolean holds(String rung, LocalDate day) {
        return held(rung, day).isPresent();
    }

    void grant(String rung, String list, LocalDate day) {
        held(rung, day).ifPresent(old -> old.end(day, "RENEWED"));
        titles.add(new DecadeTitle(rung, list, day));
    }

    void bar(String rung, LocalDate from, int years) {
        bars.merge(rung, from.plusYears(years), (one, other) -> one.isAfter(other) ? one : other);
    }

    boolean barred(String rung, LocalDate day) {
        return bars.containsKey(rung) && day.isBefore(bars.get(rung));
    }

    PublicFirm toPublic() {
        return new PublicFirm(
                name, code.value(), county.city(), county.cityName(), county.code(), county.name(), "精密阀门");
    }
}
