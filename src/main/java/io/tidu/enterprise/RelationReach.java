package io.tidu.enterprise;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.Colleague;
import io.tidu.identity.Colleagues;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How far an official reaches who declares: firms of their territory, themselves, and colleagues; the province everybody below. */
@Component
class RelationReach {

    private final Enterprises enterprises;
    private final Colleagues colleagues;

    RelationReach(Enterprises enterprises, Colleagues colleagues) {
        this.enterprises = enterprises;
        this.colleagues = colleagues;
    }

    /** Whom the person may declare about, themselves first. */
    List<Colleague> officials(Actor by, EnterpriseId enterprise) {
        var office = office(by);
        var jurisdiction = firm(by, enterprise).jurisdiction();
        var bureaus = office.level() == BureauLevel.PROVINCE
                ? Stream.of(BureauLevel.values()).map(jurisdiction::at).toList()
                : List.of(office.bureau());
        var people = new ArrayList<Colleague>();
        people.add(new Colleague(by.account(), by.name(), office.bureau()));
        colleagues.officialsOf(bureaus).stream()
                .filter(person -> !person.id().equals(by.account()))
                .forEach(people::add);
        return List.copyOf(people);
    }

    /** @throws NotFound for a firm elsewhere, and for people who are no officials */
    Enterprise firm(Actor by, EnterpriseId id) {
        office(by);
        return enterprises
                .findById(id.value())
                .filter(found -> by.covers(found.jurisdiction()))
                .orElseThrow(NotFound::new);
    }

    static OfBureau office(Actor by) {
        return by.bureau()
                .filter(of -> by.is(Role.REVIEWER) || by.is(Role.PUBLISHER))
                .orElseThrow(NotFound::new);
    }
}
