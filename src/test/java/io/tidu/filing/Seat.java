package io.tidu.filing;

import io.tidu.filing.Stage.Case;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.Affiliation.OfEnterprise;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody looks at a filing: role, level, territory, and how the person is related to it.
 *
 * @param level of the bureau; null for people who work for none
 */
record Seat(Role role, @Nullable BureauLevel level, boolean own, Relation relation) {

    enum Relation {
        NONE,
        /** Declared to be related to the firm. */
        DECLARED,
        /** The same account has had another part in this filing. */
        OTHER_HAND
    }

    /** Every role at every level, inside and outside the territory, with every relation it can have. */
    static List<Seat> all() {
        var seats = new ArrayList<Seat>();
        for (var firm : List.of(Role.FILLER, Role.SIGNATORY)) {
            seats.add(new Seat(firm, null, true, Relation.NONE));
            seats.add(new Seat(firm, null, false, Relation.NONE));
        }
        seats.add(new Seat(Role.SIGNATORY, null, true, Relation.OTHER_HAND));
        for (var office : List.of(Role.REVIEWER, Role.PUBLISHER)) {
            for (var level : BureauLevel.values()) {
                Stream.of(Relation.values())
                        .map(relation -> new Seat(office, level, true, relation))
                        .forEach(seats::add);
                seats.add(new Seat(office, level, false, Relation.NONE));
            }
        }
        for (var other : List.of(Role.EXPERT, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR)) {
            seats.add(new Seat(other, null, false, Relation.NONE));
        }
        return List.copyOf(seats);
    }

    Optional<Party> party() {
        return switch (role) {
            case FILLER -> Optional.of(Party.FILLER);
            case SIGNATORY -> Optional.of(Party.SIGNATORY);
            case REVIEWER -> Optional.of(Party.reviewing(java.util.Objects.requireNonNull(level)));
            case PUBLISHER -> level == BureauLevel.PROVINCE ? Optional.of(Party.PUBLISHER) : Optional.<Party>empty();
            case EXPERT, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> Optional.empty();
        };
    }

    /** Somebody who sits there, in front of that filing. */
    Actor actor(Stage stage, Case of) {
        var account = relation == Relation.OTHER_HAND ? of.filler() : Stage.person(role, new Affiliation.Independent());
        return new Actor(account.account(), toString(), role, affiliation(stage, of), "127.0.0.1");
    }

    private Affiliation affiliation(Stage stage, Case of) {
        if (role == Role.FILLER || role == Role.SIGNATORY) {
            return new OfEnterprise(own ? of.enterprise() : stage.firm().enterprise());
        }
        return level == null
                ? new Affiliation.Independent()
                : new OfBureau(office(stage, level).bureau().orElseThrow().bureau(), level);
    }

    private Actor office(Stage stage, BureauLevel at) {
        return switch (at) {
            case COUNTY -> own ? stage.county : stage.otherCounty;
            case CITY -> own ? stage.city : stage.otherCity;
            case PROVINCE -> own ? stage.province : stage.otherProvince;
        };
    }

    @Override
    public String toString() {
        return role
                + (level == null ? "" : " " + level)
                + (own ? ", own" : ", other")
                + (relation == Relation.NONE
                        ? ""
                        : ", " + relation.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
