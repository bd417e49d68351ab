package io.tidu.publication;

import io.tidu.enterprise.Contact;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.Role;
import io.tidu.shared.CreditCode;
import io.tidu.shared.EnterpriseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A firm of the simulated decade with its character, and with what it must hold by all that happened to it. */
final class DecadeFirm {

    static final Contact NOBODY = new Contact("某人", null, null);

    final EnterpriseId id;
    final CreditCode code;
    final Actor filler;
    final Actor signatory;
    /** How surely it does what is due, between 0 and 1. */
    final double care;

    final List<DecadeTitle> titles = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    String name;
    DecadeCounty county;
    int renamed;

    private record Bar(String rung, LocalDate over, String by) {}

    DecadeFirm(EnterpriseId id, CreditCode code, String name, DecadeCounty county, double care) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.county = county;
        this.care = care;
        this.filler = Office.actor(Role.FILLER, new OfEnterprise(id));
        this.signatory = Office.actor(Role.SIGNATORY, new OfEnterprise(id));
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

    /** By a case, until that is reversed. */
    void bar(String rung, LocalDate from, int years, String by) {
        bars.add(new Bar(rung, from.plusYears(years), by));
    }

    void unbar(String by) {
        bars.removeIf(bar -> bar.by().equals(by));
    }

    boolean barred(String rung, LocalDate day) {
        return bars.stream().anyMatch(bar -> bar.rung().equals(rung) && day.isBefore(bar.over()));
    }

    PublicFirm toPublic() {
        return new PublicFirm(
                name, code.value(), county.city(), county.cityName(), county.code(), county.name(), "精密阀门");
    }
}
